package uk.councilportal.home.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.councilportal.home.service.MonthWork;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.review.view.Explained;
import uk.councilportal.review.view.ReviewWords;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.SubmissionObstacle.Kind;

/** The things to do about a month in words: of each kind the first few, and where the rest is. */
@RequestScoped
public class WorkWords {

    private static final int SHOWN = 5;
    private static final List<Kind> ORDER =
            List.of(Kind.FAILED_CHECK, Kind.MISSING_FIGURE, Kind.UNEXPLAINED_WARNING, Kind.MISSING_COMMENTARY);

    @Inject
    private ReviewWords words;

    /** Where the month can be looked at and taken on. */
    static PageAddress review(MonthLine line) {
        return PageAddress.of("review.xhtml")
                .with("report", line.report())
                .with("month", line.month().toString());
    }

    List<HomeView.Group> groups(MonthWork work) {
        List<HomeView.Group> groups = new ArrayList<>();
        add(
                groups,
                "RETURNED",
                work.returned().stream()
                        .map(item -> new HomeView.Item(words.cell(item.cell()), item.reason()))
                        .toList());
        for (Kind kind : ORDER) {
            add(
                    groups,
                    kind.name(),
                    work.obstacles().stream()
                            .filter(obstacle -> obstacle.kind() == kind)
                            .map(obstacle -> new HomeView.Item(words.cell(obstacle.cell()), Explained.words(obstacle)))
                            .toList());
        }
        return groups;
    }

    private static void add(List<HomeView.Group> groups, String kind, List<HomeView.Item> items) {
        if (!items.isEmpty()) {
            int left = items.size() - SHOWN;
            String more = left > 0 ? Messages.text("home.more", left) : "";
            groups.add(new HomeView.Group(
                    Messages.text("home.kind." + kind),
                    items.size(),
                    items.stream().limit(SHOWN).toList(),
                    more));
        }
    }
}
