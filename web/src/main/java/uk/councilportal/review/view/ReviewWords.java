package uk.councilportal.review.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.councilportal.identity.view.People;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.review.service.ReviewSheet;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.RecordedChange;

/** The words of these pages. */
@Named
@RequestScoped
public class ReviewWords {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private People people;

    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A time kept in UTC, as clocks in England showed it. */
    public String time(LocalDateTime utc) {
        return DAY_AND_TIME.format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(LONDON));
    }

    /** The colour of a state's tag; the word says the same. */
    public String tone(SubmissionState state) {
        return switch (state) {
            case SIGNED_OFF -> "tag--success";
            case SUBMITTED -> "tag--info";
            case RETURNED, REOPENED -> "tag--warning";
            case DRAFT -> "";
        };
    }

    /** "since issue 1 of March 2017". */
    public String since(ReviewSheet sheet) {
        return sheet.previous()
                .map(issue -> Messages.text(
                        "review.since", issue.number(), issue.month().longName()))
                .orElse(Messages.text("review.sinceNothing"));
    }

    /** Whether the reader may sign off, and why not. */
    public String standing(ReviewSheet sheet) {
        if (sheet.month().state() != SubmissionState.SUBMITTED || !currentUser.can("SUBMISSION_SIGN_OFF")) {
            return "";
        }
        return Messages.text(sheet.ownWork() ? "review.ownWork" : "review.mayApprove");
    }

    /** What is said of a part of the council's children: "North · Female"; nothing for the whole council. */
    public String part(Breakdown breakdown) {
        return breakdown.members().replace(";", " · ");
    }

    /** What a change is about; what is said about no area is about the whole report. */
    public String title(RecordedChange.Subject subject) {
        return subject.title().isEmpty() ? Messages.text("commentary.topic.report") : subject.title();
    }

    /** The attribute that differs, in words; one that has no words of its own is named as it is. */
    public String field(RecordedChange.Field field) {
        String key = "change.field." + field.name();
        return Messages.has(key) ? Messages.text(key) : spaced(field.name());
    }

    /** The name of the field for a question about a figure. */
    public String question(RecordedChange.Subject subject) {
        return CellKey.of(subject);
    }

    /** A figure that was asked about: "1.1, March 2017, North". */
    public String cell(FigureCell cell) {
        String period = cell.period().type() == PeriodType.MONTH
                ? cell.period().end().longName()
                : cell.period().code();
        String part = part(cell.breakdown());
        return cell.code() + ", " + period + (part.isEmpty() ? "" : ", " + part);
    }

    /** The sentence on the state of a month: what it is, by whom and since when. */
    public String state(MonthLine month) {
        return Messages.text(
                "month.stands." + month.state(),
                time(month.lastStep().at()),
                people.who(month.lastStep().by()));
    }

    private static String spaced(String name) {
        return Messages.capitalised(name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK));
    }
}
