package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.caller.CouncilStanding;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.grant.repository.BoardRepository;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.service.UserChoices.Named;

/** The councils and boards the portal knows, and what they are called. */
@ApplicationScoped
public class UserPlaces {
    private final AuthorityRepository authorities;
    private final CouncilStanding standing;
    private final BoardRepository boards;

    /** For the proxy of the container only. */
    protected UserPlaces() {
        this(null, null, null);
    }

    @Inject
    public UserPlaces(AuthorityRepository authorities, CouncilStanding standing, BoardRepository boards) {
        this.authorities = authorities;
        this.standing = standing;
        this.boards = boards;
    }

    /** The councils on the portal by name, then boards by title. */
    List<Named> list() {
        Set<AuthorityCode> staying = standing.listStaying();
        Stream<Named> councils = authorities.listAuthorities().stream()
                .filter(each -> staying.contains(each.code()))
                .map(each -> new Named(UserPlace.council(each.code().value()), each.name()));
        Stream<Named> all = Stream.concat(
                councils,
                boards.listBoards().stream().map(each -> new Named(UserPlace.board(each.name()), each.title())));
        return all.toList();
    }

    /** The councils among some places that are not on the portal any more, by name. */
    List<Named> listFormer(Collection<UserPlace> among) {
        Set<AuthorityCode> staying = standing.listStaying();
        return authorities.listAuthorities().stream()
                .filter(each -> !staying.contains(each.code()))
                .map(each -> new Named(UserPlace.council(each.code().value()), each.name()))
                .filter(each -> among.contains(each.place()))
                .toList();
    }

    /** Whether the portal knows all of them. */
    boolean knowsAll(Collection<UserPlace> places) {
        return names().keySet().containsAll(places);
    }

    /** Whether the portal knows one of them; nobody has to look after a council that has left. */
    boolean knowsAny(Collection<UserPlace> places) {
        return names().keySet().stream().anyMatch(places::contains);
    }

    /** What each place is called. */
    Map<UserPlace, String> names() {
        return list().stream().collect(Collectors.toMap(Named::place, Named::name));
    }
}
