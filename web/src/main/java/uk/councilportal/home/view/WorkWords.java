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

    private static final String REVIEW = "review.xhtml";
    private static final int SHOWN = 5;
    private static final List<Kind> ORDER =
            List.of(Kind.FAILED_CHECK, Kind.MISSING_FIGURE, Kind.UNEXPLAINED_WARNING, Kind.MISSING_COMMENTARY);

    @Inject
    private ReviewWords words;

    /** Where the month can be looked at and taken on. */
    static PageAddress review(MonthLine line) {
        return address(REVIEW, line);
    }

    /** Where things of this kind are put right. */
    static PageAddress place(Kind kind, MonthLine line) {
        String page = switch (kind) {
            case MISSING_FIGURE -> "entry.xhtml";
            case FAILED_CHECK, UNEXPLAINED_WARNING -> "checks.xhtml";
            case MISSING_COMMENTARY -> "commentary.xhtml";
        };
        return address(page, line);
    }

    private static PageAddress address(String page, MonthLine line) {
        return PageAddress.of(page)
                .with("report", line.report())
                .with("month", line.month().toString());
    }

    List<HomeView.Group> groups(MonthWork work) {
        List<HomeView.Group> groups = new ArrayList<>();
        MonthLine line = work.month();
        add(
                groups,
                new Heading("RETURNED", review(line)),
                work.returned().stream()
                        .map(item -> new HomeView.Item(words.cell(item.cell()), item.reason()))
                        .toList());
        for (Kind kind : ORDER) {
            add(
                    groups,
                    new Heading(kind.name(), place(kind, line)),
                    work.demands().obstacles().stream()
                            .filter(obstacle -> obstacle.kind() == kind)
                            .map(obstacle -> new HomeView.Item(words.cell(obstacle.cell()), Explained.words(obstacle)))
                            .toList());
        }
        return groups;
    }

    private static void add(List<HomeView.Group> groups, Heading heading, List<HomeView.Item> items) {
        if (!items.isEmpty()) {
            int left = items.size() - SHOWN;
            String more = left > 0 ? Messages.text("home.more", left) : "";
            groups.add(new HomeView.Group(
                    Messages.text("home.kind." + heading.kind()),
                    heading.place().toString(),
                    items.size(),
                    items.stream().limit(SHOWN).toList(),
                    more));
        }
    }

    /** What a list of things to do is about, and where they are put right. */
    private record Heading(String kind, PageAddress place) {}
}
