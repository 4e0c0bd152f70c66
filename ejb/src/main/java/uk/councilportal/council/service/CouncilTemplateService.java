package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.entity.StoredPortalCouncil;
import uk.councilportal.council.model.CouncilChange.Kind;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.CouncilStructure;
import uk.councilportal.council.rules.CatalogueTemplate;
import uk.councilportal.council.rules.CouncilTemplate;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Sets up what a new council measures: copied from the national catalogue, or from what another council measures. Never a
 * figure, target, comment or person; everything is written at once or nothing.
 *
 * @throws CouncilRefusedException from every method that writes, when it cannot be done
 */
@Stateless
public class CouncilTemplateService {
    private static final Pattern REPORT = Pattern.compile("[A-Z][A-Z0-9-]{1,11}");
    private static final int LONGEST_TITLE = 150;
    private static final int MONTHS_SHOWN = 13;
    private static final ReportLayout LAYOUT = new ReportLayout(
            "ROTHERHAM",
            MONTHS_SHOWN,
            List.of("POLARITY", "MONTHS", "YEAR_END", "DIRECTION", "RAG", "SPC", "SPARKLINE", "COMMENTARY", "TARGET"),
            Set.of(
                    FigureKind.PERCENTAGE,
                    FigureKind.RATE,
                    FigureKind.YTD,
                    FigureKind.DOT_ARROW,
                    FigureKind.RAG,
                    FigureKind.SPC_SIGNAL),
            false);

    private final PortalWork portal;
    private final CouncilRegister register;
    private final StructureService structures;
    private final StandardIndicatorRepository catalogue;
    private final Clock clock;

    /** For the proxy of the container only. */
    protected CouncilTemplateService() {
        this(null, null, null, null, null);
    }

    @Inject
    public CouncilTemplateService(
            PortalWork portal,
            CouncilRegister register,
            StructureService structures,
            StandardIndicatorRepository catalogue,
            Clock clock) {
        this.portal = portal;
        this.register = register;
        this.structures = structures;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The areas of the national catalogue in its order, with how many indicators each has. */
    @Requires(Permission.COUNCIL_KEEP)
    public Map<String, Integer> areas() {
        Map<String, Integer> areas = new LinkedHashMap<>();
        catalogue.listStandardIndicators().forEach(standard -> areas.merge(standard.area(), 1, Integer::sum));
        return areas;
    }

    /** Makes a council's first report from areas of the national catalogue, each indicator linked as the same. */
    @Requires(Permission.COUNCIL_KEEP)
    public void copyCatalogue(@AuditObject SeenCouncil seen, @AuditObject TemplateOrder order) {
        refuseUnless(REPORT.matcher(order.report()).matches(), CouncilProblem.REPORT_CODE);
        refuseUnless(!order.title().isBlank() && order.title().length() <= LONGEST_TITLE, CouncilProblem.REPORT_TITLE);
        StoredPortalCouncil council = lockForTemplate(seen);
        CouncilStructure.Report report = new CouncilStructure.Report(
                new ReportDefinition(order.report(), seen.code(), order.title(), LAYOUT),
                new CatalogueTemplate(recipes(), order.areas()).lines());
        write(council, new CouncilStructure(List.of(), List.of(report)), "Copied from the national catalogue");
    }

    /**
     * Copies what another council measures.
     *
     * @param source the other council
     * @param prefix what the codes of the copied reports begin with
     */
    @Requires(Permission.COUNCIL_KEEP)
    public void copyCouncil(@AuditObject SeenCouncil seen, @AuditObject AuthorityCode source, String prefix) {
        refuseUnless(REPORT.matcher(prefix).matches(), CouncilProblem.REPORT_CODE);
        refuseUnless(!source.equals(seen.code()), CouncilProblem.NOTHING_TO_COPY);
        StoredPortalCouncil council = lockForTemplate(seen);
        CouncilStructure structure = portal.forCouncil(source, askedBy -> structures.read(askedBy));
        write(
                council,
                new CouncilTemplate(seen.code(), prefix).copy(structure),
                "Copied from what " + source + " measures");
    }

    /** The catalogue as it reads in this month, without what has ended. */
    private List<StandardRecipe> recipes() {
        LocalDate today = LocalDate.now(clock);
        ReportingMonth month = ReportingMonth.of(today.getYear(), today.getMonthValue());
        return catalogue.listHistories().stream()
                .filter(history -> !history.hasEnded(month))
                .map(history -> history.at(month).recipe())
                .toList();
    }

    private StoredPortalCouncil lockForTemplate(SeenCouncil seen) {
        StoredPortalCouncil council = register.lock(seen);
        refuseUnless(council.hasGroup(), CouncilProblem.NO_GROUP);
        refuseUnless(council.state() == CouncilState.SETTING_UP, CouncilProblem.STATE);
        return council;
    }

    private void write(StoredPortalCouncil council, CouncilStructure structure, String description) {
        register.write(council, Kind.TEMPLATE, description);
        portal.forCouncil(council.code(), askedBy -> {
            structures.write(structure, description);
            return structure;
        });
    }

    private static void refuseUnless(boolean right, CouncilProblem problem) {
        if (!right) {
            throw new CouncilRefusedException(problem);
        }
    }
}
