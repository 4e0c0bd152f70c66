package uk.councilportal.review.service;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.review.service.RandomWork.MARCH;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.action.model.KeptAction;
import uk.councilportal.action.repository.ActionRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.benchmark.model.KeptBenchmark;
import uk.councilportal.benchmark.repository.BenchmarkRepository;
import uk.councilportal.check.model.KeptReason;
import uk.councilportal.check.repository.CheckReasonRepository;
import uk.councilportal.commentary.model.KeptCommentary;
import uk.councilportal.commentary.repository.CommentaryRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.KeptDimension;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptMember;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.submission.service.ChangeKind;
import uk.councilportal.submission.service.ChangeSpan;
import uk.councilportal.submission.service.RecordedChange;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.repository.TargetRepository;

/** The approver's list against random work of every kind, whatever is published with a report. */
class WholeChangeListIT {
    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();

    @ParameterizedTest
    @ValueSource(longs = {20170331, 20170430, 20170531})
    void accountsForEveryRevisionAndTellsEveryDifference(long seed) {
        Random random = new Random(seed);
        RandomWork work = new RandomWork(desk, random);
        work.oneOfEach();
        Set<ChangeKind> told = EnumSet.noneOf(ChangeKind.class);
        for (int round = 0; round < 8; round++) {
            int from = latest();
            Map<ChangeKind, Map<Object, Object>> before = state(from);
            for (int change = random.nextInt(12); change >= 0; change--) {
                work.one();
            }
            ChangeSpan span = new ChangeSpan(MARCH, from, latest());
            List<RecordedChange> changes = changes(span);

            assertThat(changes.stream()
                            .flatMap(change -> change.steps().stream())
                            .map(RecordedChange.Step::revision)
                            .collect(Collectors.toSet()))
                    .isEqualTo(revisions(span));
            assertThat(changes.stream()
                            .filter(change -> !change.isUndone())
                            .collect(Collectors.groupingBy(RecordedChange::kind, Collectors.counting())))
                    .isEqualTo(differences(before, state(span.upTo())));
            changes.forEach(change -> told.add(change.kind()));
        }
        assertThat(told).containsAll(EnumSet.allOf(ChangeKind.class));
    }

    /** How many things of each kind differ. */
    private static Map<ChangeKind, Long> differences(
            Map<ChangeKind, Map<Object, Object>> before, Map<ChangeKind, Map<Object, Object>> after) {
        Map<ChangeKind, Long> differences = new EnumMap<>(ChangeKind.class);
        after.forEach((kind, things) -> {
            long different = things.entrySet().stream()
                    .filter(thing -> !Objects.equals(before.get(kind).get(thing.getKey()), thing.getValue()))
                    .count();
            if (different > 0) {
                differences.put(kind, different);
            }
        });
        return differences;
    }

    /** Everything that an issue of this revision would show, thing by thing. */
    private Map<ChangeKind, Map<Object, Object>> state(int revision) {
        return query(em -> {
            KeptReport report = report(em, revision);
            Map<ChangeKind, Map<Object, Object>> state = new EnumMap<>(ChangeKind.class);
            state.put(
                    ChangeKind.FIGURE,
                    map(
                            new ObservationRepository(em).listAll(MARCH, revision),
                            row -> List.of(row.indicatorId(), row.breakdownId(), row.period()),
                            FigureState::of));
            state.put(
                    ChangeKind.TARGET,
                    map(new TargetRepository(em).listTargets(revision), KeptTarget::key, KeptTarget::setting));
            state.put(
                    ChangeKind.BENCHMARK,
                    map(
                            new BenchmarkRepository(em).listBenchmarks(revision),
                            KeptBenchmark::key,
                            KeptBenchmark::value));
            state.put(ChangeKind.LAYOUT, map(List.of(report), KeptReport::id, KeptReport::definition));
            state.put(ChangeKind.DEFINITION, definitions(em, report, revision));
            state.putAll(words(em, report, revision));
            return state;
        });
    }

    private static Map<Object, Object> definitions(EntityManager em, KeptReport report, int revision) {
        BreakdownRepository breakdowns = new BreakdownRepository(em);
        Map<Object, Object> definitions = new HashMap<>(map(
                new IndicatorRepository(em).listIndicators(report.id(), revision),
                KeptIndicator::code,
                Function.identity()));
        definitions.putAll(map(
                breakdowns.listKeptDimensions(revision), dimension -> "title " + dimension.id(), KeptDimension::title));
        definitions.putAll(map(
                breakdowns.listMembers(revision),
                KeptMember::key,
                member -> List.of(member.member(), member.position())));
        return definitions;
    }

    private static Map<ChangeKind, Map<Object, Object>> words(EntityManager em, KeptReport report, int revision) {
        return Map.of(
                ChangeKind.COMMENTARY,
                map(
                        new CommentaryRepository(em).listWrittenBetween(report.id(), 0, revision),
                        KeptCommentary::place,
                        KeptCommentary::text),
                ChangeKind.ACTION,
                map(
                        new ActionRepository(em).listWrittenBetween(report.id(), 0, revision),
                        KeptAction::id,
                        KeptAction::state),
                ChangeKind.CHECK_REASON,
                map(
                        new CheckReasonRepository(em)
                                .mapReasons(MARCH, MARCH, revision)
                                .values(),
                        KeptReason::place,
                        kept -> kept.reason().text()));
    }

    /** Of several states of a thing the last one stays. */
    private static <T> Map<Object, Object> map(Collection<T> things, Function<T, ?> key, Function<? super T, ?> value) {
        return things.stream().collect(Collectors.toMap(key::apply, value::apply, (first, later) -> later));
    }

    private int latest() {
        return query(em -> new RevisionRepository(em).latest());
    }

    private Set<Integer> revisions(ChangeSpan span) {
        return query(em ->
                new RevisionRepository(em).mapChanges(span.after(), span.upTo()).keySet());
    }

    private List<RecordedChange> changes(ChangeSpan span) {
        return query(em -> AllSources.of(em).changes(report(em, span.upTo()), span));
    }

    private KeptReport report(EntityManager em, int revision) {
        return new ReportRepository(em)
                .findReport(desk.council(), "SG", revision)
                .orElseThrow();
    }

    private <T> T query(Function<EntityManager, T> work) {
        return desk.database().asCouncil(desk.council(), work);
    }
}
