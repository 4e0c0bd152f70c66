package uk.councilportal.benchmark.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.councilportal.benchmark.model.KeptFile;
import uk.councilportal.benchmark.service.NationalPreview;
import uk.councilportal.benchmark.service.NationalUpload;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportedChange;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;

/** What the page of national data says about a file and about those that are kept. */
@Named
@RequestScoped
public class NationalWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
    private static final String REJECTED = "rejected";

    @Inject
    private NationalView view;

    /** A kind of row, its number and its address. */
    public record Tab(String label, String count, String tone, String address, boolean chosen) {}

    /** A file that is kept. */
    public record Line(String name, String kind, String rows, String who, String when) {}

    /** The files that are kept, the latest first. */
    public List<Line> getKept() {
        return view.getKept().stream().map(NationalWords::line).toList();
    }

    private static Line line(KeptFile kept) {
        long rows = kept.file().added() + kept.file().changed();
        return new Line(
                kept.file().name(),
                kind(kept.file().kind()),
                number(rows),
                kept.storedBy(),
                TIME.format(kept.storedAt()));
    }

    /** "Statistical neighbours, sn_model_2025_wide.csv". */
    public String getTitle() {
        String kind =
                preview().kind().map(Enum::name).map(NationalWords::kind).orElse(Messages.text("national.unknown"));
        return kind + ", " + upload().fileName();
    }

    /** "153 rows of sn_model_2025_wide.csv are stored". */
    public String getStoredTitle() {
        ImportCounts counts = upload().stored().orElseThrow().counts();
        return Messages.text("national.stored", counts.added() + counts.changed(), upload().fileName());
    }

    public boolean isStored() {
        return upload().stored().isPresent();
    }

    public boolean isStorable() {
        return upload().isStorable();
    }

    /** Whether there is nothing to store because everything is kept. */
    public boolean isNothingNew() {
        return !isStored() && preview().outcome().isAcceptable() && preview().toWrite() == 0;
    }

    /** "Store 153 rows". */
    public String getStoreLabel() {
        return Messages.text("national.store", preview().toWrite());
    }

    /** "2 rows cannot be stored". */
    public String getRejectedTitle() {
        return Messages.text("import.rejected.title", counts().rejected());
    }

    /** The kinds of rows with their numbers, as links. */
    public List<Tab> getTabs() {
        return List.of(
                tab("new", counts().added(), "success"),
                tab("changed", counts().changed(), "warning"),
                tab("unchanged", counts().unchanged(), "info"),
                tab(REJECTED, counts().rejected(), "error"));
    }

    private Tab tab(String kind, long count, String tone) {
        String address = PageAddress.of("national.xhtml")
                .with(NationalView.FILE, view.getId())
                .with(NationalView.SHOW, kind)
                .toString();
        return new Tab(Messages.text("import.kind." + kind), number(count), tone, address, kind.equals(getShown()));
    }

    /** The kind of row shown: the one asked for, else the most urgent there is. */
    public String getShown() {
        if (Set.of("new", "changed", "unchanged", REJECTED).contains(view.shown())) {
            return view.shown();
        }
        if (counts().rejected() > 0) {
            return REJECTED;
        }
        return counts().changed() > 0 ? "changed" : "new";
    }

    public boolean isRejectedShown() {
        return getShown().equals(REJECTED);
    }

    /** The first rows of the kind shown. */
    public List<ImportedChange> getRows() {
        return switch (getShown()) {
            case "new" -> preview().rows().added();
            case "changed" -> preview().rows().changed();
            case "unchanged" -> preview().rows().unchanged();
            default -> List.of();
        };
    }

    public List<ImportFailure> getFailures() {
        return preview().outcome().failures();
    }

    /** Whether more rows are rejected than can be listed. */
    public boolean isMoreFailures() {
        return counts().rejected() > FailureLog.KEPT;
    }

    private ImportCounts counts() {
        return preview().outcome().counts();
    }

    private NationalPreview preview() {
        return upload().preview();
    }

    private NationalUpload upload() {
        return view.upload();
    }

    private static String kind(String name) {
        return Messages.text("national.kind." + name);
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
