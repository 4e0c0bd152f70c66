package uk.councilportal.archive.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tables in which rows of a council lie, in an order in which they can be loaded: what a row refers to comes first;
 * removing goes the other way. A table of the schema that names a council and is not here turns a test red.
 */
public enum CouncilTable {
    COUNCIL_REVISION(Fate.LOADED),
    CHANGE_SET(Fate.LOADED),
    REPORT(Fate.LOADED),
    REPORT_DEFINITION(Fate.LOADED),
    DIMENSION(Fate.LOADED),
    DIMENSION_DEFINITION(Fate.LOADED),
    DIMENSION_MEMBER(Fate.LOADED),
    DIMENSION_MEMBER_DEFINITION(Fate.LOADED),
    BREAKDOWN(Fate.LOADED),
    BREAKDOWN_MEMBER(Fate.LOADED),
    INDICATOR(Fate.LOADED),
    INDICATOR_DEFINITION(Fate.LOADED),
    INDICATOR_FORMULA(Fate.LOADED),
    INDICATOR_STANDARD(Fate.LOADED),
    OBSERVATION(Fate.LOADED),
    OBSERVATION_REASON(Fate.LOADED),
    TARGET(Fate.LOADED),
    BENCHMARK(Fate.LOADED),
    REPORTING_MONTH(Fate.LOADED),
    SUBMISSION(Fate.LOADED),
    SUBMISSION_STEP(Fate.LOADED),
    RETURNED_CELL(Fate.LOADED),
    ISSUE(Fate.LOADED),
    COMMENTARY(Fate.LOADED),
    COMMENTARY_TEXT(Fate.LOADED),
    CHECK_REASON(Fate.LOADED),
    IMPROVEMENT_ACTION(Fate.LOADED),
    IMPROVEMENT_ACTION_STATE(Fate.LOADED),
    IMPORT_BATCH(Fate.LOADED),
    /** Consents, in these four. Only an approver gives them, so nobody brings them in with a file. */
    FIGURE_GRANT(Fate.READ),
    FIGURE_GRANT_INDICATOR(Fate.READ),
    FIGURE_GRANT_WITHDRAWAL(Fate.READ),
    FIGURE_CONSENT(Fate.READ),
    PUBLISHED_VALUE(Fate.LOADED),
    PUBLISHED_VALUE_FORMER(Fate.LOADED),
    /** Whom the portal has met; changes whenever somebody signs in. Who has come in already stays as met here. */
    PERSON(Fate.LOADED),
    NOTICE_REFUSAL(Fate.LOADED),
    /** The trail of what the council's people did, and others about the council. It stays with the portal, sealed, until its time is over. */
    AUDIT_ENTRY(Fate.TOLD),
    /** National reference data about the council, by which its rates were worked out. */
    POPULATION(Fate.TOLD, "authority"),
    /** Where the council stands on this portal and how it was put on; another portal puts it on itself. */
    PORTAL_COUNCIL(Fate.TOLD, "ons_code"),
    /** What somebody has typed and not kept yet: theirs alone, in no issue. */
    COMMENTARY_DRAFT(Fate.LEFT_OUT),
    /** Mails; loaded elsewhere, those that wait would be sent a second time. */
    NOTICE(Fate.LEFT_OUT),
    /** Which archives were taken from this portal and loaded into it. */
    COUNCIL_ARCHIVE(Fate.LEFT_OUT),
    /** The picture beside its name, which it has sent itself. */
    PORTAL_COUNCIL_LOGO(Fate.LEFT_OUT, "ons_code"),
    /** Choices of councils that its people keep to compare them again; they hold no figure and go with their members. */
    SAVED_GROUP(Fate.LEFT_OUT, "place"),
    /** Boards asking for a consent that can no longer be given. */
    CONSENT_REQUEST(Fate.LEFT_OUT, "asked_council");

    /** What goes with a council besides, where it only gets a new code: what its people have begun, what they were told, and how it looks. */
    private static final Set<CouncilTable> CARRIED_TOO =
            EnumSet.of(POPULATION, COMMENTARY_DRAFT, NOTICE, PORTAL_COUNCIL_LOGO);

    private final Fate fate;
    private final String owner;
    private final int since;

    /** What becomes of the rows of a table. */
    private enum Fate {
        /** In the archive, loaded from it, removed when the council leaves. */
        LOADED,
        /** In the archive to be read, never loaded; removed when the council leaves. */
        READ,
        /** In the archive to be read; the rows are the portal's and stay. */
        TOLD,
        /** Not in the archive; removed when the council leaves. */
        LEFT_OUT
    }

    CouncilTable(Fate fate) {
        this(fate, "council");
    }

    CouncilTable(Fate fate, String owner) {
        this(fate, owner, 1);
    }

    /** A table that came later: {@code since} is one more than the format until then. */
    CouncilTable(Fate fate, String owner, int since) {
        this.fate = fate;
        this.owner = owner;
        this.since = since;
    }

    /** The table of this name in the database. */
    public static CouncilTable ofTable(String table) {
        return valueOf(table.toUpperCase(Locale.ROOT));
    }

    /** Its name in the database. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its file in an archive. */
    public String file() {
        return table() + ".csv";
    }

    /** The first format of archives that has its file; an archive of an earlier one has none. */
    public int since() {
        return since;
    }

    /** The column that says whose the row is. */
    public String owner() {
        return owner;
    }

    /** Whether its file tells what others did too, and what was done under a code the council had before. */
    public boolean tellsOfOthers() {
        return this == AUDIT_ENTRY;
    }

    /** Whether its rows can be read in the archive. */
    public boolean isArchived() {
        return fate != Fate.LEFT_OUT;
    }

    /** Whether its rows are taken back from an archive. */
    public boolean isLoaded() {
        return fate == Fate.LOADED;
    }

    /** Whether its rows go when the council leaves. */
    public boolean isRemoved() {
        return fate != Fate.TOLD;
    }

    /** Whether a row of it would be nobody's without the council; the picture goes with a council that is taken back. */
    public boolean isKept() {
        return isRemoved() && this != PORTAL_COUNCIL_LOGO;
    }

    /** Whether its rows are the council's work, which stays the same while nobody works on it. */
    public boolean isWork() {
        return isLoaded() && this != PERSON;
    }

    /** Whether its rows go with a council that gets a new code; consents do not, they are given anew. */
    public boolean isCarried() {
        return isLoaded() || CARRIED_TOO.contains(this);
    }

    /** The tables that go with a council to its new code, in an order in which they can be written. */
    public static List<CouncilTable> carried() {
        return having(CouncilTable::isCarried);
    }

    /** The tables of an archive. */
    public static List<CouncilTable> archived() {
        return having(CouncilTable::isArchived);
    }

    /** The tables taken back from an archive, in the order of loading. */
    public static List<CouncilTable> loaded() {
        return having(CouncilTable::isLoaded);
    }

    private static List<CouncilTable> having(Predicate<CouncilTable> quality) {
        return Arrays.stream(values()).filter(quality).toList();
    }
}
