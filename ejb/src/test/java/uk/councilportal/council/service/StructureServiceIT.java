package uk.councilportal.council.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.authority.service.ChangeBook;
import uk.councilportal.council.model.CouncilStructure;
import uk.councilportal.council.model.SetUpFacts;
import uk.councilportal.council.repository.SetUpRepository;
import uk.councilportal.council.rules.CouncilTemplate;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.period.model.ReportingMonth;

@DisplayName("What a council measures")
class StructureServiceIT {
    private final CouncilDesk source = CouncilDesk.withTwoIndicators();
    private final CouncilDesk target = CouncilDesk.empty();

    @Test
    void isCopiedAsAWholeAndWithoutFigures() {
        source.open("SG", ReportingMonth.of(2017, 3));
        source.observations(imports -> imports.store(ImportOrder.of(
                CouncilDesk.file(
                        "council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n"
                                + source.council() + ",SG,1.1,,,MONTH,2017-03,,,1653,OK,\n"),
                "Late input.")));
        CouncilStructure read = as(source, service -> service.read("ada"));
        CouncilStructure copied = new CouncilTemplate(target.council(), "NEW").copy(read);

        as(target, service -> {
            service.write(copied, "Copied");
            return copied;
        });

        CouncilStructure found = as(target, service -> service.read("ada"));
        assertThat(found).isEqualTo(copied);
        assertThat(found.dimensions()).extracting(Dimension::code).containsExactly("area");
        assertThat(found.reports().get(0).definition().code()).isEqualTo("NEW");
        assertThat(found.indicators()).isEqualTo(2);
        assertThat(facts(target)).isEqualTo(new SetUpFacts(1, 2, 0, 0, 0, 0));
        assertThat(facts(source)).isEqualTo(new SetUpFacts(1, 2, 0, 0, 1, 1));
        assertThat(target.count("observation")).isZero();
        assertThat(target.count("change_set")).isEqualTo(1);
    }

    @Test
    void isNotWrittenOverWhatIsThereNorWithNothing() {
        CouncilStructure structure = as(source, service -> service.read("ada"));
        CouncilStructure nothing = as(target, service -> service.read("ada"));

        refuses(CouncilProblem.HAS_REPORTS, source, structure);
        refuses(CouncilProblem.NOTHING_TO_COPY, target, nothing);
        assertThat(target.count("change_set")).isZero();
    }

    private static void refuses(CouncilProblem problem, CouncilDesk council, CouncilStructure structure) {
        assertThatThrownBy(() -> as(council, service -> {
                    service.write(structure, "Copied");
                    return structure;
                }))
                .isInstanceOfSatisfying(
                        CouncilRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static <T> T as(CouncilDesk council, Function<StructureService, T> work) {
        Caller caller = new Caller();
        caller.become(UserFixture.of(council.council(), PortalRole.COUNCIL_ADMIN));
        return council.database().asCouncil(council.council(), em -> work.apply(service(em, caller)));
    }

    private static SetUpFacts facts(CouncilDesk council) {
        return council.database().asCouncil(council.council(), em -> new SetUpRepository(em).count());
    }

    private static StructureService service(EntityManager em, Caller caller) {
        return new StructureService(
                caller,
                new ChangeBook(caller, Clock.systemUTC(), new RevisionRepository(em)),
                new StructureTables(new ReportRepository(em), new IndicatorRepository(em), new BreakdownRepository(em)),
                new SetUpRepository(em));
    }
}
