package uk.councilportal.indicator.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.councilportal.indicator.model.StandardUse;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.indicator.service.CatalogueImpact;
import uk.councilportal.indicator.service.StandardDifference;
import uk.councilportal.indicator.service.StandardSetting;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;

/** What the page of a standard indicator says. */
@Named
@RequestScoped
public class StandardWords {
    @Inject
    private StandardView view;

    /** A version as the page shows it. */
    public record Version(StandardVersion version, String valid, String published, String address, String removal) {

        /** How it is read: "Percentage, 1 decimal. Good is: High". */
        public String measure() {
            return Messages.text(
                    "standard.measure",
                    Messages.text(
                            "compare.unit." + version.indicator().measure().unit()),
                    version.indicator().measure().decimals(),
                    Messages.text("polarity." + version.indicator().measure().polarity()));
        }

        public String disclosure() {
            return StandardCells.words(
                    "disclosure", version.indicator().definition().disclosure());
        }

        public String breakReason() {
            return version.breakReason().orElse("");
        }
    }

    /** A cell that changes, in words. */
    public record Change(String what, String before, String after) {}

    /** A change of the past, in words. */
    public record Past(String when, String who, String reason, List<String> what) {}

    /** The versions, the latest first. */
    public List<Version> getVersions() {
        StandardSetting setting = view.getSetting();
        List<StandardVersion> versions = setting.history().versions();
        return IntStream.range(0, versions.size())
                .mapToObj(at -> version(setting, versions.get(versions.size() - 1 - at)))
                .toList();
    }

    private static Version version(StandardSetting setting, StandardVersion version) {
        String published = setting.published(version)
                .map(months -> Messages.text(
                        "standard.published",
                        months.first().longName(),
                        months.last().longName(),
                        months.size()))
                .orElse("");
        return new Version(
                version,
                valid(version.from(), setting.history().lastOf(version)),
                published,
                StandardAddress.of(setting.history().code(), Optional.of(version))
                        .toString(),
                version.from().isEmpty()
                        ? ""
                        : StandardAddress.ofRemoval(setting.history().code(), version)
                                .toString());
    }

    /** What is asked for on the form: "Take out the version from April 2026". */
    public String getTask() {
        return Messages.text("standard." + view.getForm().getTask(), month());
    }

    /** What comes of it. */
    public String getTaskMeaning() {
        return Messages.text("standard." + view.getForm().getTask() + ".what");
    }

    private String month() {
        String from = view.getForm().getCells().getOrDefault("valid_from", "");
        return view.getForm().isRemoved() ? ReportingMonth.parse(from).longName() : "";
    }

    private static String valid(Optional<ReportingMonth> from, Optional<ReportingMonth> to) {
        return Messages.text(
                "standard.valid",
                from.map(ReportingMonth::longName).orElseGet(() -> Messages.text("standard.beginning")),
                to.map(ReportingMonth::longName).orElseGet(() -> Messages.text("standard.today")));
    }

    /** Where a version is added. */
    public String getNextAddress() {
        return StandardAddress.of(view.getSetting().history().code(), Optional.empty())
                .toString();
    }

    /** "3 councils link to it with 5 indicators of their own; 46 figures in 4 issues are published over it." */
    public String getUse() {
        StandardSetting setting = view.getSetting();
        StandardUse use = setting.use();
        return Messages.text(
                "standard.use", setting.links().councils(), setting.links().indicators(), use.figures(), use.issues());
    }

    /** "3 councils, 46 published figures affected". */
    public String getImpact() {
        return impact(view.getPreview().seen().impact());
    }

    static String impact(CatalogueImpact impact) {
        return Messages.text(
                "standard.impact", impact.use().councils(), impact.use().figures());
    }

    /** How many link to it, in how many issues the figures stand and how many charts will show a break. */
    public List<String> getImpacts() {
        CatalogueImpact impact = view.getPreview().seen().impact();
        return List.of(
                Messages.text(
                        "standard.impact.links",
                        impact.links().councils(),
                        impact.links().indicators()),
                Messages.text("standard.impact.issues", impact.use().issues()),
                Messages.text("standard.impact.parts", impact.parts()),
                Messages.text("standard.impact.charts", impact.charts()));
    }

    /** The reason that will be kept, and which readers of comparisons see; empty where none is given. */
    public String getReason() {
        return view.getPreview().reason();
    }

    /** What will be said otherwise. */
    public List<Change> getChanges() {
        return changes(view.getPreview().differences());
    }

    static List<Change> changes(Collection<StandardDifference> differences) {
        return differences.stream()
                .map(each -> new Change(
                        StandardCells.head(each.column(), each.from()),
                        StandardCells.words(each.column(), each.before()),
                        StandardCells.words(each.column(), each.after())))
                .toList();
    }

    /** What was changed so far, the latest first. */
    public List<Past> getPast() {
        return view.getSetting().changes().stream()
                .map(change -> new Past(
                        Days.moment(change.at()),
                        change.by(),
                        change.reason(),
                        change.what().lines().map(StandardCells::past).toList()))
                .toList();
    }

    /** What is wrong, at its field. */
    static Fault fault(ImportFailure failure) {
        return new Fault(
                failure.column(),
                Messages.text(
                        "setting.fault",
                        Messages.text("standard.column." + failure.column()),
                        StandardCells.fault(failure.column(), failure.message())));
    }
}
