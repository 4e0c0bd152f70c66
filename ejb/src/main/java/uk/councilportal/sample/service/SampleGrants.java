package uk.councilportal.sample.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.service.BoardService;
import uk.councilportal.grant.service.GrantOrder;
import uk.councilportal.grant.service.GrantService;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.sample.exchange.BoardGrantLine;

/** Lets the boards of the sample see the sample councils, as each council's approver would. */
@ApplicationScoped
public class SampleGrants {
    private static final String SEPARATOR = ";";

    private final BoardService boards;
    private final GrantService grants;

    /** For the proxy of the container only. */
    protected SampleGrants() {
        this(null, null);
    }

    @Inject
    public SampleGrants(BoardService boards, GrantService grants) {
        this.boards = boards;
        this.grants = grants;
    }

    /** Keeps the boards of the file. */
    int keepBoards(List<BoardGrantLine> lines) {
        lines.stream().map(BoardGrantLine::board).distinct().forEach(board -> boards.keep(board.name(), board.title()));
        return lines.size();
    }

    /** Gives what the file says about the council, unless the council has ever given anything. */
    boolean give(List<BoardGrantLine> lines, AuthorityCode council) {
        if (!grants.grants().isEmpty()) {
            return false;
        }
        Set<String> indicators = grants.choices().indicators().stream()
                .map(StandardIndicator::code)
                .collect(Collectors.toSet());
        lines.stream()
                .filter(line -> line.council().equals(council))
                .forEach(line -> grants.give(new GrantOrder(
                        Grantee.board(line.board().name()),
                        new GrantScope(indicators, line.from(), Optional.empty(), dimensions(line)))));
        return true;
    }

    private static Set<String> dimensions(BoardGrantLine line) {
        return line.dimensions().isEmpty() ? Set.of() : Set.of(line.dimensions().split(SEPARATOR));
    }
}
