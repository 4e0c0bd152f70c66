package uk.councilportal.indicator.view;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.indicator.service.CatalogueEntry;

/** The fields of a version of a standard indicator as they are typed, by the columns of the file. */
public class StandardForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String DISCLOSURE = "disclosure";

    /** What may differ from version to version, in the order of the form. */
    private static final List<String> OF_VERSIONS = List.of(
            "title",
            "definition",
            "polarity",
            "decimals",
            DISCLOSURE,
            "source",
            "break_reason",
            "valid_to",
            "replaced_by",
            "reason");

    private static final List<String> OF_ALL = List.of(
            "title",
            "area",
            "definition",
            "polarity",
            "unit",
            "decimals",
            "measure_type",
            "formula",
            "numerator_code",
            "denominator_code",
            DISCLOSURE,
            "source",
            "national_measure",
            "tier",
            "valid_to",
            "replaced_by",
            "reason");

    private final CatalogueEntry.Kind kind;
    private final LinkedHashMap<String, String> cells = new LinkedHashMap<>();
    private DisclosureChoice disclosure;
    private String code;

    private StandardForm(CatalogueEntry.Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    /** An indicator that is not there yet. */
    static StandardForm ofNew() {
        StandardForm form = new StandardForm(CatalogueEntry.Kind.NEW_INDICATOR, "");
        OF_ALL.forEach(column -> form.cells.put(column, ""));
        form.cells.putAll(Map.of("polarity", "HIGH_IS_GOOD", "unit", "COUNT", "measure_type", "FLOW_IN_MONTH"));
        form.cells.putAll(Map.of("decimals", "0", DISCLOSURE, "CHILD_COUNT", "formula", "count", "tier", "CORE"));
        return form.ready();
    }

    /** A version that follows the one given. */
    static StandardForm ofNext(Map<String, String> latest) {
        StandardForm form = new StandardForm(CatalogueEntry.Kind.NEW_VERSION, latest.get("code"));
        form.cells.put("valid_from", "");
        OF_VERSIONS.forEach(column -> form.cells.put(column, latest.get(column)));
        form.cells.putAll(Map.of("break_reason", "", "valid_to", "", "replaced_by", ""));
        return form.ready();
    }

    /** A version as it is. */
    static StandardForm of(Map<String, String> version) {
        StandardForm form = new StandardForm(CatalogueEntry.Kind.CORRECTION, version.get("code"));
        String from = version.get("valid_from");
        (from.isEmpty() ? OF_ALL : OF_VERSIONS).forEach(column -> form.cells.put(column, version.get(column)));
        form.cells.put("valid_from", from);
        return form.ready();
    }

    /** A version that is to be taken out: only why. */
    static StandardForm ofRemoval(Map<String, String> version) {
        StandardForm form = new StandardForm(CatalogueEntry.Kind.REMOVAL, version.get("code"));
        form.cells.putAll(Map.of("valid_from", version.get("valid_from"), "reason", ""));
        return form;
    }

    private StandardForm ready() {
        disclosure = DisclosureChoice.of(cells.get(DISCLOSURE));
        return this;
    }

    CatalogueEntry toEntry() {
        cells.replaceAll((column, text) -> text == null ? "" : text);
        if (disclosure != null) {
            cells.put(DISCLOSURE, disclosure.toCell());
        }
        return new CatalogueEntry(code.strip(), kind, cells);
    }

    /** Whether everything about the indicator is asked for, not only what differs from version to version. */
    public boolean isWhole() {
        return cells.containsKey("unit");
    }

    /** Whether it is an indicator that is not there yet. */
    public boolean isAdded() {
        return kind == CatalogueEntry.Kind.NEW_INDICATOR;
    }

    /** Whether it is a version that is not there yet. */
    public boolean isNext() {
        return kind == CatalogueEntry.Kind.NEW_VERSION;
    }

    /** Whether it is a version that is to be taken out. */
    public boolean isRemoved() {
        return kind == CatalogueEntry.Kind.REMOVAL;
    }

    /** What is asked for, as its texts are named: a version added, corrected or taken out. */
    public String getTask() {
        return switch (kind) {
            case NEW_INDICATOR -> "add";
            case NEW_VERSION -> "next";
            case CORRECTION -> "correct";
            case REMOVAL -> "remove";
        };
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public DisclosureChoice getDisclosure() {
        return disclosure;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
