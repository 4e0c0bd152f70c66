package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.councilportal.access.repository.AuditRepository;
import uk.councilportal.user.directory.FoundUser;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.model.UserAccount;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.service.UserChoices.Named;

/** Lists the people an administrator looks after, and puts what the portal knows of them beside what the sign-in service does. */
@ApplicationScoped
public class UserLister {
    private final UserReach reach;
    private final UserDirectory directory;
    private final UserPlaces places;
    private final AuditRepository trail;

    /** For the proxy of the container only. */
    protected UserLister() {
        this(null, null, null, null);
    }

    @Inject
    public UserLister(UserReach reach, UserDirectory directory, UserPlaces places, AuditRepository trail) {
        this.reach = reach;
        this.directory = directory;
        this.places = places;
        this.trail = trail;
    }

    /**
     * The part of the list that is asked for; the last one where there are fewer.
     *
     * @throws UserNotFoundException for a place that the caller does not look after
     */
    UserPage page(UserQuery query) {
        reach.require(query.place().stream().toList());
        List<FoundUser> matching = matching(query);
        int pages = Math.max(1, (matching.size() + UserPage.SIZE - 1) / UserPage.SIZE);
        int page = Math.min(Math.max(query.page(), 1), pages);
        List<UserAccount> shown = matching.stream()
                .skip((page - 1L) * UserPage.SIZE)
                .limit(UserPage.SIZE)
                .map(directory::account)
                .toList();
        return new UserPage(lines(shown), matching.size(), page, pages);
    }

    /** The councils that have left and to which people still belong; none for who looks after one council. */
    List<Named> formerCouncils() {
        if (reach.administrator().council().isPresent()) {
            return List.of();
        }
        return places.listFormer(directory.places(UserPlace.Kind.COUNCIL)).stream()
                .filter(each -> !directory.members(each.place()).isEmpty())
                .toList();
    }

    /** People with the names of their places and when they last came in. */
    List<UserLine> lines(List<UserAccount> accounts) {
        Map<UserPlace, String> names = places.names();
        Optional<UserPlace> council = reach.administrator().council();
        Map<String, LocalDateTime> signIns =
                trail.mapLastSignIns(accounts.stream().map(UserAccount::name).toList());
        String own = reach.administrator().name();
        return accounts.stream()
                .map(account -> new UserLine(
                        account,
                        named(account.standing().places(), council, names),
                        Optional.ofNullable(signIns.get(account.name())),
                        account.name().equals(own),
                        reach.mark(account.standing())))
                .toList();
    }

    /** The own council, or one that is chosen, is the shorter way to its people; the rest is left out here. */
    private List<FoundUser> matching(UserQuery query) {
        Optional<UserPlace> place = reach.administrator().council().or(query::place);
        List<FoundUser> found = place.isPresent() ? directory.members(place.get()) : directory.search(query.text());
        return found.stream()
                .filter(user -> user.holds(query.text()))
                .filter(user -> query.state().map(user.state()::equals).orElse(true))
                .filter(query.role().map(this::holding).orElse(user -> true))
                .sorted(Comparator.comparing(FoundUser::name))
                .toList();
    }

    private Predicate<FoundUser> holding(UserRole role) {
        Set<String> holders =
                directory.holders(role).stream().map(FoundUser::name).collect(Collectors.toSet());
        return user -> holders.contains(user.name());
    }

    /** A council's administrators are not told where else somebody belongs. */
    private static List<String> named(
            Set<UserPlace> places, Optional<UserPlace> council, Map<UserPlace, String> names) {
        return places.stream()
                .filter(place -> council.map(place::equals).orElse(true))
                .map(place -> names.getOrDefault(place, place.name()))
                .sorted()
                .toList();
    }
}
