package uk.councilportal.access.permission;

import static uk.councilportal.access.permission.Permission.ACTION_KEEP;
import static uk.councilportal.access.permission.Permission.AUDIT_READ;
import static uk.councilportal.access.permission.Permission.BENCHMARK_IMPORT;
import static uk.councilportal.access.permission.Permission.CATALOGUE_MANAGE;
import static uk.councilportal.access.permission.Permission.COMMENTARY_WRITE;
import static uk.councilportal.access.permission.Permission.COMPARISON_READ;
import static uk.councilportal.access.permission.Permission.COUNCIL_ARCHIVE;
import static uk.councilportal.access.permission.Permission.COUNCIL_KEEP;
import static uk.councilportal.access.permission.Permission.COUNCIL_LEAVE;
import static uk.councilportal.access.permission.Permission.COUNCIL_SETTINGS;
import static uk.councilportal.access.permission.Permission.DRAFT_READ;
import static uk.councilportal.access.permission.Permission.GRANT_GIVE;
import static uk.councilportal.access.permission.Permission.GRANT_MANAGE;
import static uk.councilportal.access.permission.Permission.GRANT_READ;
import static uk.councilportal.access.permission.Permission.OBSERVATION_ENTER;
import static uk.councilportal.access.permission.Permission.OBSERVATION_IMPORT;
import static uk.councilportal.access.permission.Permission.OPERATION_WATCH;
import static uk.councilportal.access.permission.Permission.OWN_AUDIT_READ;
import static uk.councilportal.access.permission.Permission.PEER_GROUP_KEEP;
import static uk.councilportal.access.permission.Permission.POPULATION_IMPORT;
import static uk.councilportal.access.permission.Permission.SAMPLE_DATA_LOAD;
import static uk.councilportal.access.permission.Permission.SCORECARD_READ;
import static uk.councilportal.access.permission.Permission.SUBMISSION_SIGN_OFF;
import static uk.councilportal.access.permission.Permission.SYSTEM_WORK;
import static uk.councilportal.access.permission.Permission.TARGET_KEEP;
import static uk.councilportal.access.permission.Permission.USER_MANAGE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The roles and what each may do: the whole table. */
public enum PortalRole {
    /** Enters, pastes or imports the council's month and submits it. */
    DATA_OFFICER(
            "data-officer",
            Place.COUNCIL,
            SCORECARD_READ,
            DRAFT_READ,
            OBSERVATION_ENTER,
            OBSERVATION_IMPORT,
            COMMENTARY_WRITE,
            ACTION_KEEP,
            GRANT_READ,
            COMPARISON_READ,
            PEER_GROUP_KEEP),
    /** Writes commentary and data notes for the council's indicators and keeps the actions that follow from them. */
    INDICATOR_OWNER(
            "indicator-owner",
            Place.COUNCIL,
            SCORECARD_READ,
            DRAFT_READ,
            COMMENTARY_WRITE,
            ACTION_KEEP,
            GRANT_READ,
            COMPARISON_READ),
    /**
     * Reviews, returns or signs off the council's month and says who else may see what is published; never alters
     * figures.
     */
    APPROVER(
            "approver",
            Place.COUNCIL,
            SCORECARD_READ,
            DRAFT_READ,
            SUBMISSION_SIGN_OFF,
            OWN_AUDIT_READ,
            GRANT_READ,
            GRANT_GIVE,
            COMPARISON_READ,
            PEER_GROUP_KEEP),
    /** Reads the council's published scorecards. */
    VIEWER("viewer", Place.COUNCIL, SCORECARD_READ, GRANT_READ, COMPARISON_READ),
    /** Keeps the council's own people, indicators, breakdowns and targets. */
    COUNCIL_ADMIN(
            "council-admin",
            Place.COUNCIL,
            SCORECARD_READ,
            DRAFT_READ,
            COUNCIL_SETTINGS,
            COUNCIL_ARCHIVE,
            TARGET_KEEP,
            OWN_AUDIT_READ,
            USER_MANAGE,
            GRANT_READ,
            COMPARISON_READ,
            PEER_GROUP_KEEP),
    /** Compares the councils that granted the board access. */
    BOARD_MEMBER("board-member", Place.BOARD, COMPARISON_READ, PEER_GROUP_KEEP),
    /** Onboards councils and keeps national data; reads no council's figures. */
    PORTAL_ADMIN(
            "portal-admin",
            Place.NONE,
            COUNCIL_KEEP,
            CATALOGUE_MANAGE,
            POPULATION_IMPORT,
            BENCHMARK_IMPORT,
            GRANT_MANAGE,
            COUNCIL_LEAVE,
            USER_MANAGE,
            AUDIT_READ,
            OPERATION_WATCH),
    /** Start-up and timer work. No person can hold it: it has no name in the realm. */
    SYSTEM(
            "",
            Place.NONE,
            SCORECARD_READ,
            DRAFT_READ,
            OBSERVATION_ENTER,
            OBSERVATION_IMPORT,
            TARGET_KEEP,
            COMMENTARY_WRITE,
            ACTION_KEEP,
            SUBMISSION_SIGN_OFF,
            GRANT_READ,
            GRANT_GIVE,
            COUNCIL_SETTINGS,
            CATALOGUE_MANAGE,
            POPULATION_IMPORT,
            BENCHMARK_IMPORT,
            GRANT_MANAGE,
            SAMPLE_DATA_LOAD,
            SYSTEM_WORK);

    /** Where the holder of a role belongs. */
    public enum Place {
        /** To exactly one council. */
        COUNCIL,
        /** To one or more boards and no council. */
        BOARD,
        /** Neither to a council nor to a board. */
        NONE
    }

    private final String realmName;
    private final Place place;
    private final Set<Permission> permissions;

    PortalRole(String realmName, Place place, Permission first, Permission... more) {
        this.realmName = realmName;
        this.place = place;
        this.permissions = EnumSet.of(first, more);
    }

    /** The role of this name in the realm; roles the portal does not know grant nothing. */
    public static Optional<PortalRole> findByRealmName(String name) {
        return Arrays.stream(values())
                .filter(PortalRole::canBeHeldByPeople)
                .filter(role -> role.realmName.equals(name))
                .findFirst();
    }

    public boolean canBeHeldByPeople() {
        return this != SYSTEM;
    }

    public String realmName() {
        return realmName;
    }

    public Place place() {
        return place;
    }

    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }

    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }
}
