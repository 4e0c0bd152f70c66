package uk.councilportal.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.notice.model.NoticeKind;
import uk.councilportal.notice.rules.DeadlineRule;
import uk.councilportal.submission.model.StepTaken;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.MonthService;
import uk.councilportal.submission.service.ReturnedItem;

/**
 * Finds what people of the council are to be told now. It looks at the months as they are, not at messages passed
 * along, so nothing is missed that happened while the portal was down; what is older than two days is no news.
 */
@ApplicationScoped
public class Occasions {
    private static final Duration NEWS = Duration.ofDays(2);
    private static final ZoneId COUNCILS = ZoneId.of("Europe/London");
    private static final String PORTAL = "system:";

    private final MonthService months;
    private final Clock clock;

    /** For the proxy of the container only. */
    protected Occasions() {
        this(null, null);
    }

    @Inject
    public Occasions(MonthService months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    List<Occasion> now() {
        List<Occasion> found = new ArrayList<>();
        for (MonthLine line : months.months()) {
            line.steps().stream()
                    .filter(this::isNews)
                    .flatMap(step -> kindOf(step).map(kind -> occasion(kind, line, step)).stream())
                    .forEach(found::add);
            deadline(line).ifPresent(found::add);
        }
        return found;
    }

    private boolean isNews(StepTaken step) {
        return !step.by().startsWith(PORTAL)
                && step.at().isAfter(LocalDateTime.now(clock).minus(NEWS));
    }

    private static Optional<NoticeKind> kindOf(StepTaken step) {
        return switch (step.state()) {
            case SUBMITTED -> Optional.of(NoticeKind.SUBMITTED);
            case RETURNED -> Optional.of(NoticeKind.RETURNED);
            case SIGNED_OFF -> Optional.of(NoticeKind.PUBLISHED);
            case DRAFT, REOPENED -> Optional.empty();
        };
    }

    private Occasion occasion(NoticeKind kind, MonthLine line, StepTaken step) {
        List<ReturnedItem> asked = kind == NoticeKind.RETURNED && step.equals(line.lastStep())
                ? months.returned(line.report(), line.month())
                : List.of();
        return new Occasion(kind, "STEP-" + step.position(), line, step.by(), step.reason(), asked);
    }

    private Optional<Occasion> deadline(MonthLine line) {
        LocalDate today = LocalDate.now(clock.withZone(COUNCILS));
        return DeadlineRule.reminder(today, line.deadline())
                .filter(days -> line.state().isOpen())
                .map(days -> new Occasion(NoticeKind.DEADLINE_NEAR, "DAYS-" + days, line, "", "", List.of()));
    }
}
