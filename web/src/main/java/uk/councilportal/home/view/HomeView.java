package uk.councilportal.home.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.home.service.HomeService;
import uk.councilportal.home.service.MonthWork;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.SubmissionObstacle.Kind;

/**
 * Where a person starts: council people who work on the month at what waits for them, readers at their scorecard, boards at their
 * overview, others at a page that says what they can do now.
 */
@Named
@RequestScoped
public class HomeView {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HomeService home;

    @Inject
    private Clock clock;

    @Inject
    private WorkWords words;

    private List<Work> work = List.of();

    /** One month with its words. */
    public record Work(
            MonthWork month,
            boolean mine,
            boolean late,
            String next,
            String address,
            List<Tile> tiles,
            List<Group> groups) {}

    /** How many things of a kind are to be done, of how many where that matters, and where. */
    public record Tile(String figure, String of, String label, String note, String tone, String address) {}

    /** The things of one kind that are to be done, where that is done, and the first of them in words. */
    public record Group(String title, String address, long count, List<Item> items, String more) {}

    /** One thing to do: which figure, and what is the matter with it. */
    public record Item(String cell, String words) {}

    /** Takes people who only read to their scorecard, and boards to their overview; reads the work of the others. */
    public String start() {
        if (currentUser.can("DRAFT_READ")) {
            work = home.work().stream()
                    .map(this::work)
                    .sorted(Comparator.comparing((Work each) -> !each.mine()))
                    .toList();
            return null;
        }
        if (currentUser.can("SCORECARD_READ")) {
            return "/app/scorecard.xhtml?faces-redirect=true";
        }
        return currentUser.can("COMPARISON_READ") ? "/app/overview.xhtml?faces-redirect=true" : null;
    }

    /** Which part of the page speaks to this person: work, portal or none. */
    public String getAudience() {
        return Stream.of(List.of("DRAFT_READ", "work"), List.of("USER_MANAGE", "portal"))
                .filter(each -> currentUser.can(each.get(0)))
                .map(each -> each.get(1))
                .findFirst()
                .orElse("none");
    }

    public List<Work> getWork() {
        return work;
    }

    /** How many months wait for this person, in one sentence. */
    public String getSentence() {
        return Messages.text("home.sentence", work.stream().filter(Work::mine).count());
    }

    private Work work(MonthWork month) {
        MonthLine line = month.month();
        return new Work(
                month,
                isMine(month),
                line.isLate(LocalDate.now(clock)),
                nextStep(line),
                WorkWords.review(line).toString(),
                WorkTiles.of(month),
                words.groups(month));
    }

    /** Whether it is this person's turn. */
    private boolean isMine(MonthWork work) {
        SubmissionState state = work.month().state();
        if (state == SubmissionState.SUBMITTED) {
            return currentUser.can("SUBMISSION_SIGN_OFF");
        }
        boolean owesCommentary =
                currentUser.can("COMMENTARY_WRITE") && work.demands().count(Kind.MISSING_COMMENTARY) > 0;
        return state.isOpen() && (currentUser.can("OBSERVATION_ENTER") || owesCommentary);
    }

    private String nextStep(MonthLine line) {
        if (line.state() == SubmissionState.SUBMITTED && currentUser.can("SUBMISSION_SIGN_OFF")) {
            return "month.next.review";
        }
        boolean toSubmit = line.state().isOpen() && currentUser.can("OBSERVATION_ENTER");
        return toSubmit ? "month.next.submit" : "month.next.look";
    }
}
