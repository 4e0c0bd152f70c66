package uk.councilportal.grant.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.queries.Cursor;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.Audience;
import uk.councilportal.grant.model.FigureSelection;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.grant.model.GivenConsent;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Published figures of several councils, as far as an audience may see them today.
 *
 * <p>Every method is one query, whatever is asked for. What the audience may not see is not there, and cannot be told
 * from what does not exist. Members of several boards see what any of them is shown, each figure once.
 */
@ApplicationScoped
public class GrantedFigureRepository {
    private static final String FIGURES = "select new uk.councilportal.grant.repository.GrantedFigureRow(f.council,"
            + " f.standardCode, f.indicatorId, f.month, f.periodType, f.months, f.splitBy, f.members,"
            + " f.comparability, f.issueMonth, f.issueNumber, f.numerator, f.denominator, f.value, f.status, f.missing,"
            + " f.rating, f.revised) from %s in :readers and f.council in :councils"
            + " and f.standardCode in :codes and f.month between :first and :last";
    private static final String BOARD_FIGURES = FIGURES.formatted("BoardFigure f where f.board");
    private static final String COUNCIL_FIGURES = FIGURES.formatted("CouncilFigure f where f.reader");
    private static final String FORMER_BOARD_FIGURES = FIGURES.formatted("FormerBoardFigure f where f.board");
    private static final String FORMER_COUNCIL_FIGURES = FIGURES.formatted("FormerCouncilFigure f where f.reader");
    private static final String COUNCILS =
            "select distinct c.council, c.name, c.oldLaCode, c.region from VisibleCouncil c"
                    + " where c.granteeKind = :kind and c.grantee in :readers order by c.name";
    private static final String LATEST_MONTHS = "select distinct c.council, c.latestMonth from VisibleCouncil c"
            + " where c.granteeKind = :kind and c.grantee in :readers and c.latestMonth is not null";
    private static final String SOURCES = "select new uk.councilportal.grant.repository.FigureSourceRow(s.council,"
            + " s.standardCode, s.indicatorId, s.report, s.ref, s.title, s.unit, s.decimals, s.polarity,"
            + " s.frequency, s.yearBasis, s.dimensions, s.members, s.comparability, s.note) from VisibleSource s where s.granteeKind = :kind and s.grantee in :readers"
            + " and s.council in :councils and s.standardCode in :codes"
            + " order by s.council, s.standardCode, s.indicatorId, s.position";
    private static final String CONSENTS = "select new uk.councilportal.grant.repository.PastConsentRow(c.council,"
            + " c.standardCode, c.fromMonth, c.dimensions, c.givenAt, c.untilDate, c.withdrawnAt) from PastConsent c"
            + " where c.granteeKind = :kind and c.grantee in :readers and c.council in :councils"
            + " and c.standardCode in :codes order by c.givenAt, c.council, c.grantId";

    @PersistenceContext(unitName = "overview")
    private EntityManager entityManager;

    /** For the container. */
    protected GrantedFigureRepository() {}

    public GrantedFigureRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The figures of the selection, broken down as far as is granted; in no order. */
    public List<GrantedFigure> list(Audience audience, FigureSelection selection) {
        return list(audience instanceof Audience.Boards ? BOARD_FIGURES : COUNCIL_FIGURES, audience, selection);
    }

    /**
     * The figures of the selection that earlier issues have published and later ones otherwise, each with the last issue
     * that had it; in no order. For the disclosure rules, never to be shown.
     */
    public List<GrantedFigure> listFormer(Audience audience, FigureSelection selection) {
        boolean board = audience instanceof Audience.Boards;
        return list(board ? FORMER_BOARD_FIGURES : FORMER_COUNCIL_FIGURES, audience, selection);
    }

    /** The councils of which the audience may see anything, by name; a council itself among them. */
    public List<Authority> listCouncils(Audience audience) {
        return entityManager
                .createQuery(COUNCILS, Object[].class)
                .setParameter("kind", audience.kind())
                .setParameter("readers", audience.names())
                .getResultStream()
                .map(row -> new Authority(
                        new AuthorityCode((String) row[0]), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** The last month of which each of these councils has published anything. */
    public Map<AuthorityCode, ReportingMonth> mapLatestMonths(Audience audience) {
        return entityManager
                .createQuery(LATEST_MONTHS, Object[].class)
                .setParameter("kind", audience.kind())
                .setParameter("readers", audience.names())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new AuthorityCode((String) row[0]), row -> new ReportingMonth((Integer) row[1])));
    }

    /** How the councils measure standard indicators that the audience may see, as of their last issues. */
    public List<FigureSource> listSources(Audience audience, Set<String> standardCodes, Set<AuthorityCode> councils) {
        return ofCouncils(SOURCES, FigureSourceRow.class, audience, standardCodes, councils)
                .map(FigureSourceRow::toModel)
                .distinct()
                .toList();
    }

    /** What the audience has ever been allowed to see of these councils, oldest first; nothing about what is its own. */
    public List<GivenConsent> listConsents(Audience audience, Set<String> standardCodes, Set<AuthorityCode> councils) {
        return ofCouncils(CONSENTS, PastConsentRow.class, audience, standardCodes, councils)
                .map(PastConsentRow::toModel)
                .toList();
    }

    /** Row by row: those of a whole country are not held in memory beside the figures made of them. */
    private List<GrantedFigure> list(String query, Audience audience, FigureSelection selection) {
        if (selection.isEmpty()) {
            return List.of();
        }
        Query asked = entityManager
                .createQuery(query)
                .setHint(QueryHints.SCROLLABLE_CURSOR, HintValues.TRUE)
                .setParameter("readers", audience.names())
                .setParameter("councils", texts(selection.councils()))
                .setParameter("codes", selection.standardCodes())
                .setParameter("first", selection.first().index())
                .setParameter("last", selection.last().index());
        Collection<GrantedFigure> figures = audience.names().size() > 1 ? new LinkedHashSet<>() : new ArrayList<>();
        CommonParts common = new CommonParts();
        Cursor rows = (Cursor) asked.getSingleResult();
        try {
            while (rows.hasNext()) {
                figures.add(((GrantedFigureRow) rows.next()).toModel(common));
            }
        } finally {
            rows.close();
        }
        return List.copyOf(figures);
    }

    private <T> Stream<T> ofCouncils(
            String query, Class<T> row, Audience audience, Set<String> codes, Set<AuthorityCode> councils) {
        if (codes.isEmpty() || councils.isEmpty()) {
            return Stream.empty();
        }
        TypedQuery<T> asked = entityManager.createQuery(query, row);
        return asked
                .setParameter("kind", audience.kind())
                .setParameter("readers", audience.names())
                .setParameter("councils", texts(councils))
                .setParameter("codes", codes)
                .getResultList()
                .stream();
    }

    private static List<String> texts(Collection<AuthorityCode> councils) {
        return councils.stream().map(AuthorityCode::value).collect(Collectors.toList());
    }
}
