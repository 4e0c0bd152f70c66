package uk.councilportal.entry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.entry.service.EntryChoices;
import uk.councilportal.entry.service.ImportState;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.observation.service.ImportPreview;
import uk.councilportal.observation.service.ImportedRow;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;

/** What the import page says about a file: where it stands, how many rows there are of each kind, and which they are. */
@Named
@RequestScoped
public class ImportWords {

    @Inject
    private ImportView view;

    @Inject
    private CurrentUser currentUser;

    private ImportState state;

    /** A kind of row, its number and its address. */
    public record Tab(String kind, String label, String count, String tone, String address, boolean chosen) {}

    /** What can be downloaded for a report. */
    public record Offer(String title, String month, String template, String withEarlier) {}

    public ImportState getState() {
        state = state == null ? view.state() : state;
        return state;
    }

    public boolean isRunning() {
        return getState().stage().isRunning();
    }

    /** Where the import stands, as a sentence. */
    public String getProgress() {
        return getState().stage() == ImportState.Stage.STORING
                ? Messages.text("import.storing")
                : Messages.text("import.checking", getState().percentRead());
    }

    /** Whether it is the stage of this name. */
    public boolean isAt(String stage) {
        return getState().stage().name().equals(stage);
    }

    public Optional<ImportPreview> getPreview() {
        return getState().preview();
    }

    /** Whether there is something to be stored and nothing in the way. */
    public boolean isStorable() {
        return isAt("CHECKED") && preview().isAcceptable() && preview().toWrite() > 0;
    }

    /** "Store 12 figures". */
    public String getStoreLabel() {
        return Messages.text("import.store", preview().toWrite());
    }

    /** "2 rows cannot be stored". */
    public String getRejectedTitle() {
        return Messages.text("import.rejected.title", counts().rejected());
    }

    /** "12 figures of april.xlsx are stored". */
    public String getStoredTitle() {
        ImportCounts stored = getState().outcome().orElseThrow().counts();
        return Messages.text(
                "import.stored.title",
                stored.added() + stored.changed(),
                getState().fileName());
    }

    /** The months for which a reason is needed: "March 2017 and February 2017". */
    public String getRestated() {
        return preview().restated().stream().map(ReportingMonth::longName).collect(Collectors.joining(", "));
    }

    public boolean isRestating() {
        return isStorable() && !preview().restated().isEmpty();
    }

    /** The kinds of rows with their numbers, as links. */
    public List<Tab> getTabs() {
        ImportCounts counts = counts();
        return List.of(
                tab("new", counts.added(), "success"),
                tab("changed", counts.changed(), "warning"),
                tab("unchanged", counts.unchanged(), "info"),
                tab("rejected", counts.rejected(), "error"));
    }

    private Tab tab(String kind, long count, String tone) {
        String address = PageAddress.of("import.xhtml")
                .with(ImportView.ID, view.getId())
                .with("show", kind)
                .toString();
        return new Tab(
                kind,
                Messages.text("import.kind." + kind),
                String.format(Locale.UK, "%,d", count),
                tone,
                address,
                kind.equals(getShown()));
    }

    /** The kind of row shown: the one asked for, else the most urgent there is. */
    public String getShown() {
        if (Arrays.asList("new", "changed", "unchanged", "rejected").contains(view.shown())) {
            return view.shown();
        }
        ImportCounts counts = counts();
        if (counts.rejected() > 0) {
            return "rejected";
        }
        return counts.changed() > 0 ? "changed" : "new";
    }

    /** The first rows of the kind shown. */
    public List<ImportedRow> getRows() {
        return switch (getShown()) {
            case "new" -> preview().added();
            case "changed" -> preview().changed();
            case "unchanged" -> preview().unchanged();
            default -> List.of();
        };
    }

    public List<ImportFailure> getFailures() {
        return getState().failures();
    }

    /** Whether more rows are rejected than can be listed. */
    public boolean isMoreFailures() {
        return counts().rejected() > FailureLog.KEPT;
    }

    /** Where the rejected rows can be had as a file. */
    public String getErrorFile() {
        return council() + "/imports/errors?import=" + view.getId();
    }

    /** The templates of the reports with an open month. */
    public List<Offer> getOffers() {
        return view.getOpen().stream().map(this::offer).toList();
    }

    private Offer offer(EntryChoices.Choice choice) {
        ReportingMonth month = choice.open().orElseThrow();
        PageAddress address = PageAddress.of(
                        council() + "/reports/" + choice.report().code() + "/template")
                .with("month", month.toString());
        return new Offer(
                choice.report().title(),
                month.longName(),
                address.toString(),
                address.with("earlier", "12").toString());
    }

    private String council() {
        return "/api/v1/councils/" + currentUser.getCouncil().orElseThrow();
    }

    private ImportPreview preview() {
        return getState().preview().orElseThrow();
    }

    private ImportCounts counts() {
        return getState().stage() == ImportState.Stage.REFUSED
                ? getState().outcome().orElseThrow().counts()
                : preview().outcome().counts();
    }
}
