package uk.councilportal.review.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.service.ChangeKind;
import uk.councilportal.submission.service.ChangeSpan;
import uk.councilportal.submission.service.RecordedChange;

/** The list an approver reads, taken from the database. */
class ChangeListIT {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final String FIGURES =
            "council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n";

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();

    @Test
    void isTheDifferenceBetweenTwoStatesWhateverWasEnteredInBetween() {
        Random random = new Random(20170331);
        enter(edits(random, 20));
        for (int round = 0; round < 12; round++) {
            int from = latest();
            Map<Object, ObservationRow> before = figures(from);
            for (int change = random.nextInt(6); change >= 0; change--) {
                enter(edits(random, 1 + random.nextInt(5)));
            }
            int to = latest();
            List<RecordedChange> changes = changes(new ChangeSpan(MARCH, from, to));

            assertThat(changes.stream().filter(change -> !change.isUndone()).map(ChangeListIT::cell))
                    .containsExactlyInAnyOrderElementsOf(differences(before, figures(to)));
            assertThat(changes.stream()
                            .flatMap(change -> change.steps().stream())
                            .map(RecordedChange.Step::revision))
                    .containsAll(revisions(from, to));
        }
    }

    @Test
    void tellsOldAndNewOfFiguresTargetsDefinitionsAndBenchmarks() {
        enter("%s,SG,1.1,,,MONTH,2017-02,,,1373,OK,\n".formatted(desk.council()));
        target("80");
        int from = latest();
        enter("%s,SG,1.1,,,MONTH,2017-02,,,1400,PROVISIONAL,late input\n".formatted(desk.council()));
        enter("%s,SG,2.5,,,MONTH,2017-03,76,576,,OK,\n".formatted(desk.council()));
        enter("%s,SG,1.1,,,MONTH,2017-04,,,99,OK,\n".formatted(desk.council()));
        target("85");
        desk.indicators(service -> service.store(CouncilDesk.indicatorFile("""
                report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard
                SG,1.1,Contacts,1,Contacts received,NEUTRAL,COUNT,0,MONTHLY,SUM_OF_MONTHS,IMPROVEMENT,yes
                """)));

        List<RecordedChange> changes = changes(new ChangeSpan(MARCH, from, latest()));

        assertThat(changes)
                .extracting(
                        RecordedChange::kind,
                        change -> change.subject().code().orElseThrow().value(),
                        RecordedChange::fields)
                .containsExactly(
                        tuple(
                                ChangeKind.FIGURE,
                                "1.1",
                                List.of(
                                        field("value", "1,373", "1,400"),
                                        field("status", "", "provisional"),
                                        field("dataNote", "", "late input"))),
                        tuple(
                                ChangeKind.FIGURE,
                                "2.5",
                                List.of(field("numerator", "", "76"), field("denominator", "", "576"))),
                        tuple(ChangeKind.TARGET, "2.5", List.of(field("target", "80", "85"))),
                        tuple(ChangeKind.DEFINITION, "1.1", List.of(field("title", "Contacts", "Contacts received"))));
    }

    private void target(String aim) {
        desk.targets(service -> service.store(
                CouncilDesk.file("council,report,ref,dimension,member,year,state,basis,target,red,amber,green,text\n"
                        + "%s,SG,2.5,,,2016/17,SET,IN_PERIOD,%s,,,,\n".formatted(desk.council(), aim))));
    }

    private static RecordedChange.Field field(String name, String before, String after) {
        return new RecordedChange.Field(name, before, after);
    }

    /** Figures for few cells with few values, so that many are entered again as they were. */
    private String edits(Random random, int rows) {
        Set<String> cells = new HashSet<>();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            String cell = "%s,SG,1.1,%s,MONTH,2017-0%d"
                    .formatted(desk.council(), random.nextBoolean() ? "," : "area,North", 1 + random.nextInt(3));
            if (cells.add(cell)) {
                text.append(cell).append(",,,").append(10 + random.nextInt(3)).append(",OK,\n");
            }
        }
        return text.toString();
    }

    private void enter(String rows) {
        desk.observations(service -> service.store(CouncilDesk.file(FIGURES + rows)));
    }

    private int latest() {
        return query(em -> new RevisionRepository(em).latest());
    }

    private Set<Integer> revisions(int from, int to) {
        return query(em -> new RevisionRepository(em).mapChanges(from, to).keySet());
    }

    private Map<Object, ObservationRow> figures(int revision) {
        Map<Integer, ?> names = query(em -> new BreakdownRepository(em).mapBreakdowns());
        return query(em -> new ObservationRepository(em).listAll(MARCH, revision)).stream()
                .collect(Collectors.toMap(
                        row -> List.of("1.1", names.get(row.breakdownId()), row.period()), Function.identity()));
    }

    private static Set<Object> differences(Map<Object, ObservationRow> before, Map<Object, ObservationRow> after) {
        return after.entrySet().stream()
                .filter(entry -> !before.containsKey(entry.getKey())
                        || before.get(entry.getKey())
                                        .value()
                                        .compareTo(entry.getValue().value())
                                != 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Object cell(RecordedChange change) {
        return List.of(
                change.subject().code().orElseThrow().value(),
                change.subject().breakdown(),
                change.subject().figure().orElseThrow());
    }

    private List<RecordedChange> changes(ChangeSpan span) {
        return query(em -> AllSources.of(em)
                .changes(
                        new ReportRepository(em)
                                .findReport(desk.council(), "SG", span.upTo())
                                .orElseThrow(),
                        span));
    }

    private <T> T query(Function<EntityManager, T> work) {
        return desk.database().asCouncil(desk.council(), work);
    }
}
