package uk.councilportal.user.exchange;

import java.util.stream.Collectors;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.rules.UserProblem;

/** What speaks against inviting the person of a row, in which column, and what to write instead. */
public enum RowRemedy {
    OWN_ACCOUNT(UserCsvParser.EMAIL, "This is your own address. Leave the row out"),
    ROLE_NOT_YOURS(
            UserCsvParser.ROLES,
            "This role is not yours to give. Write roles of a council: data-officer, indicator-owner, approver, viewer, council-admin"),
    PLACE_NOT_YOURS(
            UserCsvParser.PLACE,
            "You can invite people of your own council only. Leave the cell empty, or leave the row out"),
    ROLE_DOES_NOT_FIT(
            UserCsvParser.ROLES,
            "Roles of councils, boards and the portal cannot be mixed, and each needs its own kind of place. Write roles of one kind, with a council for those of a council and boards for a board-member"),
    PLACE_NEEDED(
            UserCsvParser.PLACE,
            "This role needs one council, or one or more boards. Write the ONS code or name of a council, or the names of boards with semicolons between them"),
    ROLES_APART(
            UserCsvParser.ROLES,
            "Whoever signs off figures cannot enter them or write about them as well. Write approver, or data-officer and indicator-owner"),
    /** The place is none the portal knows. */
    PLACE_NOT_KNOWN(
            UserCsvParser.PLACE,
            "There is no such council or board here. Write the ONS code or name of a council, or the name of a board"),
    /** The file names somebody twice. */
    TWICE(UserCsvParser.EMAIL, "The address stands further up in the file. Keep one of the two rows"),
    /** Somebody has this address already, here or elsewhere. */
    TAKEN(
            UserCsvParser.EMAIL,
            "Somebody with this address has an account already. Leave the row out; what they may do is changed on their own page");

    private final String column;
    private final String words;

    RowRemedy(String column, String words) {
        this.column = column;
        this.words = words;
    }

    /** What to do where a rule says no; there are rules about people who are there already that no row can break. */
    public static RowRemedy of(UserProblem problem) {
        return valueOf(problem.name());
    }

    /** As it is told with the row. */
    public ImportFailure of(UserRow row) {
        return new ImportFailure(row.line(), column, words, typed(row));
    }

    private String typed(UserRow row) {
        return switch (column) {
            case UserCsvParser.EMAIL -> row.person().email();
            case UserCsvParser.PLACE -> String.join(UserCsvParser.SEPARATOR + " ", row.places());
            default -> row.roles().stream().sorted().map(UserRole::realmName).collect(Collectors.joining(", "));
        };
    }
}
