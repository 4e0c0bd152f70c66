package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.grant.repository.BoardRepository;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.service.UserChoices.Named;

/** The councils and boards the portal knows, and what they are called. */
@ApplicationScoped
public class UserPlaces {
    private final AuthorityRepository authorities;
    private final BoardRepository boards;

    /** For the proxy of the container only. */
    protected UserPlaces() {
        this(null, null);
    }

    @Inject
    public UserPlaces(AuthorityRepository authorities, BoardRepository boards) {
        this.authorities = authorities;
        this.boards = boards;
    }

    /** Councils by name, then boards by title. */
    List<Named> list() {
        Stream<Named> councils = authorities.listAuthorities().stream()
                .map(each -> new Named(UserPlace.council(each.code().value()), each.name()));
        Stream<Named> all = Stream.concat(
                councils,
                boards.listBoards().stream().map(each -> new Named(UserPlace.board(each.name()), each.title())));
        return all.toList();
    }

    /** Whether the portal knows all of them. */
    boolean knowsAll(Collection<UserPlace> places) {
        return names().keySet().containsAll(places);
    }

    /** What each place is called. */
    Map<UserPlace, String> names() {
        return list().stream().collect(Collectors.toMap(Named::place, Named::name));
    }
}
