package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.exchange.RowRemedy;
import uk.councilportal.user.exchange.UserCsvParser;
import uk.councilportal.user.exchange.UserRow;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.service.UserFilePreview.Line;

/** Says of every row of a file whether its person can be invited, and if not, what to write instead. */
@ApplicationScoped
public class UserFileCheck {
    /** How many people a file can name: all are invited in one piece of work, during which no other change is made. */
    static final int MOST = 50;

    private final UserReach reach;
    private final UserPlaces places;
    private final UserDirectory directory;
    private final UserDesk desk;

    /** For the proxy of the container only. */
    protected UserFileCheck() {
        this(null, null, null, null);
    }

    @Inject
    public UserFileCheck(UserReach reach, UserPlaces places, UserDirectory directory, UserDesk desk) {
        this.reach = reach;
        this.places = places;
        this.directory = directory;
        this.desk = desk;
    }

    UserFilePreview check(FileSource file) {
        Rows rows = new Rows();
        new UserCsvParser().read(file, rows.failures, rows::judge);
        ImportCounts counts = new ImportCounts(rows.people.size(), 0, 0, rows.failures.rejectedRows());
        return new UserFilePreview(
                new ImportOutcome(file.name(), counts, rows.failures.kept(), List.of(), Optional.empty()),
                rows.people,
                rows.refused);
    }

    /** The rows of one file, in their order. */
    private final class Rows {
        private final FailureLog failures = new FailureLog();
        private final List<Line> people = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final Map<RowRemedy, Integer> refused = new EnumMap<>(RowRemedy.class);
        private final Optional<UserPlace> own = reach.administrator().council();
        private final Map<UserPlace, String> known = places.names();

        private void judge(UserRow row) {
            if (names.size() == MOST) {
                refuseMore(row);
                return;
            }
            List<Optional<UserPlace>> named =
                    row.places().stream().map(this::named).toList();
            if (named.stream().anyMatch(Optional::isEmpty)) {
                refuse(row, own.isPresent() ? RowRemedy.PLACE_NOT_YOURS : RowRemedy.PLACE_NOT_KNOWN);
                return;
            }
            Set<UserPlace> belongs = named.stream().flatMap(Optional::stream).collect(Collectors.toSet());
            UserInvitation invitation = new UserInvitation(row.person(), row.roles(), belongs);
            wrong(invitation)
                    .ifPresentOrElse(
                            reason -> refuse(row, reason),
                            () -> people.add(new Line(row.line(), invitation, called(invitation))));
        }

        private void refuse(UserRow row, RowRemedy reason) {
            refused.merge(reason, 1, Integer::sum);
            failures.add(reason.of(row));
        }

        private void refuseMore(UserRow row) {
            String words = "A file can name %d people at most. Send the rest in another file".formatted(MOST);
            failures.add(new ImportFailure(row.line(), "", words));
        }

        /** The first thing that speaks against it, as with the cells of a row. */
        private Optional<RowRemedy> wrong(UserInvitation invitation) {
            if (!names.add(invitation.name())) {
                return Optional.of(RowRemedy.TWICE);
            }
            return desk.problems(invitation).stream()
                    .sorted()
                    .map(RowRemedy::of)
                    .findFirst()
                    .or(() -> taken(invitation));
        }

        private Optional<RowRemedy> taken(UserInvitation invitation) {
            return directory.isTaken(invitation.name()) ? Optional.of(RowRemedy.TAKEN) : Optional.empty();
        }

        /** The place that is meant; nothing for one that is not there, or is not the caller's to look after. */
        private Optional<UserPlace> named(String text) {
            return known.entrySet().stream()
                    .filter(each -> own.map(each.getKey()::equals).orElse(true))
                    .filter(each -> means(text, each.getKey().name()) || means(text, each.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        private List<String> called(UserInvitation invitation) {
            return reach.orOwn(invitation.places()).stream()
                    .map(place -> known.getOrDefault(place, place.name()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean means(String text, String name) {
        return text.strip().toLowerCase(Locale.UK).equals(name.toLowerCase(Locale.UK));
    }
}
