package uk.councilportal.user.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.rules.EmailAddress;
import uk.councilportal.user.rules.PersonName;

/**
 * Reads files of people to be invited, a person a row. Roles are separated by commas or semicolons and may be written as
 * people say them; the council or the boards are only for administrators of the whole portal. Boards are separated by
 * semicolons only: names of councils hold commas, as in "Bristol, City of".
 *
 * <pre>
 * email,first_name,last_name,roles,place
 * sam.hill@rotherham.example,Sam,Hill,data-officer; indicator-owner,E08000018
 * kim.lake@board.example,Kim,Lake,Board member,four-councils-board; two-councils-board
 * </pre>
 */
public final class UserCsvParser extends CsvParser<UserRow> {
    /** The column of the address, by which people are told apart. */
    public static final String EMAIL = "email";
    /** The column of what they are to be. */
    public static final String ROLES = "roles";
    /** The column of where they belong. */
    public static final String PLACE = "place";

    /** Stands between the boards of somebody who belongs to several. */
    static final String SEPARATOR = ";";

    private static final String NO_ADDRESS =
            "This is no email address that can be signed in with. Write one like name@council.gov.uk, with letters, digits and . _ + - before the @";
    private static final String FIRST = "first_name";
    private static final String LAST = "last_name";
    private static final int LONGEST = 200;
    private static final int LONGEST_PLACES = 2_000;
    private static final CsvFormat FORMAT = new CsvFormat("users", List.of(EMAIL, FIRST, LAST, ROLES), List.of(PLACE));

    public UserCsvParser() {
        super(FORMAT);
    }

    @Override
    protected UserRow parse(CellReader cells) {
        String email = cells.required(EMAIL, LONGEST);
        if (!EmailAddress.isOne(email)) {
            throw cells.reject(EMAIL, NO_ADDRESS);
        }
        Person person = new Person(email, name(cells, FIRST), name(cells, LAST));
        Set<UserRole> roles = cells.readRequired(ROLES, UserCsvParser::roles);
        return new UserRow(cells.line(), person, roles, places(cells.text(PLACE, LONGEST_PLACES)));
    }

    private static Set<UserRole> roles(String text) {
        Set<UserRole> roles = words(text, "[,;]").map(UserCsvParser::role).collect(Collectors.toUnmodifiableSet());
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(known("There is no role here."));
        }
        return roles;
    }

    private static String name(CellReader cells, String column) {
        String name = cells.required(column, PersonName.LONGEST);
        PersonName.findRefused(name).ifPresent(sign -> {
            throw cells.reject(column, "A name cannot hold %s. Leave it out".formatted(sign));
        });
        return name;
    }

    private static List<String> places(String text) {
        return words(text, SEPARATOR).toList();
    }

    private static Stream<String> words(String text, String separators) {
        return Arrays.stream(text.split(separators)).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static UserRole role(String word) {
        String name = word.toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-").replaceAll("administrator$", "admin");
        return UserRole.find(name).orElseThrow(() -> new IllegalArgumentException(known("“" + word + "” is no role.")));
    }

    private static String known(String complaint) {
        return Arrays.stream(UserRole.values())
                .map(UserRole::realmName)
                .collect(Collectors.joining(", ", complaint + " Write one or more of ", ""));
    }
}
