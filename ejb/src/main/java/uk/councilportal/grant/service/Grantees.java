package uk.councilportal.grant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.CouncilStanding;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.grant.model.Board;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.repository.BoardRepository;

/** To whom the caller's council can show its figures. */
@ApplicationScoped
public class Grantees {
    @Inject
    Caller caller;

    @Inject
    BoardRepository boards;

    @Inject
    AuthorityRepository authorities;

    @Inject
    CouncilStanding standing;

    List<Board> boards() {
        return boards.listBoards();
    }

    /** The councils on the portal but the caller's own, by name. */
    List<Authority> otherCouncils() {
        Set<AuthorityCode> staying = standing.listStaying();
        return authorities.listAuthorities().stream()
                .filter(authority -> staying.contains(authority.code()))
                .filter(authority -> !authority.code().equals(caller.council()))
                .toList();
    }

    /** What every board and council is called on screen. */
    Map<Grantee, String> names() {
        Map<Grantee, String> names = new LinkedHashMap<>();
        boards().forEach(board -> names.put(Grantee.board(board.name()), board.title()));
        authorities.listAuthorities().forEach(council -> names.put(Grantee.council(council.code()), council.name()));
        return names;
    }

    /** Everybody who can be let see something, and the caller's own council. */
    Set<Grantee> known() {
        return Stream.concat(
                        boards().stream().map(board -> Grantee.board(board.name())),
                        standing.listStaying().stream().map(Grantee::council))
                .collect(Collectors.toSet());
    }

    /** The caller's own council. */
    Grantee own() {
        return Grantee.council(caller.council());
    }
}
