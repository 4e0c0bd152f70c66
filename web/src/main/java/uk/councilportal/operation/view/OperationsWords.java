package uk.councilportal.operation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import uk.councilportal.access.caller.RunningJobs;
import uk.councilportal.operation.model.MonthUnderWay;
import uk.councilportal.operation.model.SlowQuery;
import uk.councilportal.operation.model.StoredImport;
import uk.councilportal.operation.service.WorkLine;
import uk.councilportal.platform.api.SoftwareVersion;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/** How the portal is doing, in words. */
@Named
@RequestScoped
public class OperationsWords {
    private static final double MILLIS = 1000;

    @Inject
    private OperationsView view;

    /** A month that is not published at present. */
    public record Month(String council, String report, String month, String state, String since) {}

    /** A file of a council. */
    public record File(String council, String kind, String rows, String when) {}

    /** A question to the database. */
    public record Query(String text, String took, String ago) {}

    /** A piece of background work; no percentage and no way to give it up where it has none. */
    public record Work(String what, String who, String council, String begun, Integer percent, String cancel) {}

    /** "1.0.0, built 21 November 2026, 14:55". */
    public String getPortal() {
        return Messages.text(
                "operations.portal.built", SoftwareVersion.version(), Days.moment(SoftwareVersion.builtAt()));
    }

    public String getJava() {
        return view.state().java();
    }

    /** "Answers: MariaDB 11.4.5, script 0068 was the last". */
    public String getDatabase() {
        return Messages.text(
                "operations.database.answers",
                view.state().database().product(),
                view.state().database().schema());
    }

    /** "Answers, in 12 ms", or that it does not. */
    public String getSignIn() {
        return Messages.text(
                view.state().signInAnswers() ? "operations.signIn.answers" : "operations.signIn.silent",
                String.valueOf(view.state().signInMillis()));
    }

    /** Changes of users that were begun and not finished. */
    public String getHalfDone() {
        return Messages.text("operations.halfDone.count", view.state().halfDone());
    }

    public List<Month> getMonths() {
        return view.months().stream().map(OperationsWords::month).toList();
    }

    public List<File> getImports() {
        return view.imports().stream().map(OperationsWords::file).toList();
    }

    public List<Query> getQueries() {
        return view.queries().stream().map(OperationsWords::query).toList();
    }

    public List<Work> getWork() {
        return view.work().stream().map(OperationsWords::work).toList();
    }

    /** "Give up: figures are being stored, by norfolk-officer?". */
    public String getQuestion() {
        return view.asked()
                .map(one -> Messages.text("operations.ask", what(one.what()), one.who()))
                .orElse("");
    }

    private static Month month(MonthUnderWay month) {
        return new Month(
                month.council(),
                month.report(),
                month.month().longName(),
                Messages.text("month.state." + month.state()),
                Days.moment(month.since()));
    }

    private static File file(StoredImport stored) {
        String rows = String.format(Locale.UK, "%,d", stored.rows());
        return new File(stored.council(), kind(stored.kind()), rows, Days.moment(stored.storedAt()));
    }

    /** Files of figures are called so; others have names that are words. */
    private static String kind(String kind) {
        String words = kind.toLowerCase(Locale.UK).replace('_', ' ');
        return kind.equals("OBSERVATIONS") ? Messages.text("operations.figures") : Messages.capitalised(words);
    }

    private static Query query(SlowQuery slow) {
        double seconds = slow.took().toMillis() / MILLIS;
        return new Query(slow.text(), String.format(Locale.UK, "%.1f", seconds), ago(slow.ago()));
    }

    private static String ago(Duration ago) {
        return ago.toHours() > 0
                ? Messages.text("operations.ago.hours", ago.toHours())
                : Messages.text("operations.ago.minutes", ago.toMinutes());
    }

    private static Work work(WorkLine one) {
        RunningJobs.Line line = one.work();
        String cancel = line.percent().isPresent() ? OperationsView.askAddress(line.id()) : "";
        return new Work(
                what(line.what()),
                line.who(),
                one.council().orElse(Messages.text("user.wholePortal")),
                begun(line.begunAt()),
                line.percent().orElse(null),
                cancel);
    }

    private static String what(String what) {
        return Messages.text("operations.work." + what);
    }

    private static String begun(Instant at) {
        return Days.moment(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
