package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.YearLabel;
import uk.councilportal.benchmark.repository.NationalAreaRepository;
import uk.councilportal.benchmark.repository.NationalSeriesRepository;
import uk.councilportal.benchmark.repository.NeighbourRepository;
import uk.councilportal.benchmark.rules.AskedYear;
import uk.councilportal.benchmark.service.NationalDesk;
import uk.councilportal.comparison.model.ReferenceBasis;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;

/** National benchmarks of the published files, stored and read through the services. */
class NationalBenchmarkServiceIT {
    private static final Path CATALOGUE = Path.of("..", "ear", "src", "dev", "sample-data", "standard-indicators.csv");
    private static final List<String> FILES = List.of(
            "lait_areas.csv",
            "lait_measures.csv",
            "sn_model_2025_wide.csv",
            "New_Statistical_Neighbour_Groupings_April_2021.csv",
            "c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv",
            "lait_social_care_long.csv.gz");

    private static final NationalDesk DESK = new NationalDesk();

    @BeforeAll
    static void loadWhatIsPublished() {
        assumeTrue(
                Files.isDirectory(NationalExamples.NATIONAL),
                "skipped: the national files are not at ../shared/data/national");
        CouncilDesk.empty().catalogue(service -> service.store(FileSource.of(CATALOGUE)));
        for (String name : FILES) {
            FileSource file = FileSource.of(NationalExamples.NATIONAL.resolve(name));
            DESK.imports(service -> service.store(file));
        }
    }

    @Test
    void reproducesEveryNationalExample() {
        NationalExamples.check(code -> ask(code, "LATEST", Optional.of("2025")));
    }

    /** Means the councils print or the comparability notes name, by year and version of the model. */
    @ParameterizedTest(name = "{0} of {1} in {2}, model {3}: mean {4} of {5}")
    @CsvSource({
        "rereferral-rate-12m, E08000018, 2014/15, 2021, 23.7, 10",
        "rereferral-rate-12m, E08000018, 2014/15, 2025, 22.4, 10",
        "s47-rate-12m, E10000020, 2015/16, 2021, 136.4, 9",
        "s47-rate-12m, E10000020, 2015/16, 2025, 147.4, 10",
        "rereferral-rate-12m, E10000020, 2016, 2021, 21.2, 10"
    })
    void meansNeighboursOfTheirTime(
            String indicator, String council, String year, String model, String mean, int used) {
        NationalBenchmarks found = ask(indicator, year, Optional.of(model), council);
        CouncilBenchmark.Neighbours neighbours = found.councils().get(0).neighbours();
        assertThat(found.model()).contains(model);
        assertThat(neighbours.displayed()).get().hasToString(mean);
        assertThat(neighbours.mean().used()).isEqualTo(used);
    }

    /** Every national example once more, as it stands beside a council's month of the same year. */
    @Test
    void standsBesideACouncilsFigures() {
        int compared = 0;
        for (CSVRecord example : NationalExamples.rows()) {
            NationalBenchmarks benchmarks = ask(example.get("standard_code"), "LATEST", Optional.of("2025"));
            References references = beside(example, YearLabel.parse(example.get("lait_year")));
            if (references.lines().isEmpty()) {
                assertThat(references.origin().note()).isEqualTo(ReferenceBasis.OTHER_LENGTH.words());
                continue;
            }
            compared++;
            References.Line neighbours =
                    references.line(References.Kind.NEIGHBOURS).orElseThrow();
            assertThat(references.origin())
                    .isEqualTo(new References.Origin(
                            benchmarks.subject().source(),
                            example.get("lait_year"),
                            true,
                            "2025",
                            references.origin().note()));
            assertThat(neighbours.value().displayed()).contains(example.get("sn_mean_display"));
            assertThat(neighbours.used()).hasToString(example.get("sn_n_with_data"));
            assertThat(neighbours.councils()).isEqualTo(10);
            References.Line england = references.line(References.Kind.ENGLAND).orElseThrow();
            assertThat(england.value().value().isPresent())
                    .isEqualTo(benchmarks.england().figure().isPresent());
        }
        assertThat(compared).isGreaterThan(60);
    }

    private static References beside(CSVRecord example, YearLabel year) {
        AuthorityCode council = ask(example.get("standard_code"), "LATEST", Optional.of("2025")).councils().stream()
                .filter(one -> one.council().key().equals(example.get("la_code")))
                .findFirst()
                .flatMap(one -> one.council().onsCode())
                .orElseThrow();
        return beside(
                example.get("standard_code"),
                new ReferenceQuestion(ReportingMonth.of(year.year(), 3), Optional.of(council), Optional.of("2025")));
    }

    @Test
    void takesTheLatestYearBeforeWhereTheYearOfTheMonthIsNotPublished() {
        AuthorityCode rotherham = UserFixture.ROTHERHAM;
        References references = beside(
                "rereferral-rate-12m",
                new ReferenceQuestion(ReportingMonth.of(2026, 9), Optional.of(rotherham), Optional.empty()));

        assertThat(references.origin().year()).isEqualTo("2025");
        assertThat(references.origin().ofTheYear()).isFalse();
        assertThat(references.lines())
                .extracting(line ->
                        line.kind() + " " + line.of() + " " + line.value().displayed())
                .containsExactly(
                        "NEIGHBOURS Rotherham 20.5%",
                        "BEST_NEIGHBOUR Gateshead 13.9%",
                        "REGION Yorkshire and The Humber 21.7%",
                        "ENGLAND England 22.6%",
                        "TOP_QUARTILE England 16.9%");
        assertThat(beside(
                                "rereferral-rate-12m",
                                new ReferenceQuestion(
                                        ReportingMonth.of(1999, 9), Optional.of(rotherham), Optional.empty()))
                        .origin()
                        .note())
                .isEqualTo("no national figures are kept for 1999/00 or before");
        assertThat(beside(
                                "contacts-received",
                                new ReferenceQuestion(ReportingMonth.of(2017, 3), Optional.empty(), Optional.empty()))
                        .origin()
                        .note())
                .isEqualTo("no national measure matches the indicator");
    }

    private static References beside(String indicator, ReferenceQuestion question) {
        return DESK.database().inTransaction(em -> {
            ReferenceReader reader = new ReferenceReader();
            reader.national = national(em);
            StandardRecipe recipe = new StandardIndicatorRepository(em)
                    .findHistory(indicator)
                    .orElseThrow()
                    .latest()
                    .recipe();
            return reader.read(recipe, question);
        });
    }

    @Test
    void takesTheLatestModelAndNamesSourceAndYear() {
        NationalBenchmarks found = ask("rereferral-rate-12m", "2015", Optional.empty(), "E08000018");
        assertThat(found.subject().source()).endsWith("Explore Education Statistics");
        assertThat(found.year()).isEqualTo("2015");
        assertThat(ask("rereferral-rate-12m", "2016", Optional.empty())
                        .subject()
                        .source())
                .endsWith("Interactive Tool");
    }

    @Test
    void findsACouncilByTheCodeItHadBefore() {
        NationalBenchmarks found = ask("rereferral-rate-12m", "2016", Optional.of("2025"), "E10000023", "E10000009");
        assertThat(found.councils())
                .extracting(council -> council.council().name() + " "
                        + council.council().onsCode().orElseThrow())
                .containsExactly("Dorset E06000059", "North Yorkshire E06000065");
        assertThat(found.councils().get(0).figure()).hasToString("26.1");
    }

    @Test
    void saysWhyAnythingIsMissing() {
        CouncilBenchmark gap = ask("neet-16-17-pct", "LATEST", Optional.of("2025"), "E08000018")
                .councils()
                .get(0);
        assertThat(gap.reasons())
                .contains("value: no figures of the national measure are kept for this year")
                .anyMatch(reason -> reason.startsWith("England: "))
                .contains("neighbour mean: no neighbour has a figure");
        assertThat(ask("contacts-received", "LATEST", Optional.of("2025"), "E08000018")
                        .councils()
                        .get(0)
                        .reasons())
                .contains("value: no national measure matches the indicator");
        assertThat(ask("cpp-open-2y-pct", "2025", Optional.of("2025"), "E08000018")
                        .councils()
                        .get(0)
                        .reasons())
                .containsExactly("value: missing or suppressed");
        assertThat(ask("youth-justice-first-time-entrants", "LATEST", Optional.of("2025"), "E08000018")
                        .councils()
                        .get(0)
                        .reasons())
                .containsExactly("England: cannot be right and is not shown: outside the range of all authorities");
        assertThat(ask("cpp-rate", "LATEST", Optional.of("2025"), "E08000018")
                        .councils()
                        .get(0)
                        .reasons())
                .containsExactly("rank and band: the measure has no good or bad direction");
        assertThat(ask("cpp-rate", "LATEST", Optional.of("2021"), "E06000063")
                        .councils()
                        .get(0)
                        .reasons())
                .contains("neighbour mean: the neighbour model does not name the council");
    }

    @Test
    void putsTheOwnCouncilsBenchmarksIntoWords() {
        assertThat(note("rereferral-rate-12m"))
                .contains(new NationalNote(
                        "19.6%",
                        "67 of 153, band B",
                        "22.6%",
                        "20.5%",
                        "10 of 10 neighbours have a figure, model 2025",
                        "Department for Education, Local Authority Interactive Tool, 2025"));
        assertThat(note("cpp-open-2y-pct")).get().satisfies(note -> {
            assertThat(note.own()).isEqualTo("missing or suppressed");
            assertThat(note.place()).isEmpty();
        });
        assertThat(note("youth-justice-first-time-entrants"))
                .get()
                .satisfies(note -> assertThat(note.england()).contains("not shown"));
        assertThat(note("contacts-received")).isEmpty();
        assertThat(service(new AuthorityCode("E12345678"), service -> service.ownNote("cpp-rate"))
                        .isEmpty())
                .isTrue();
    }

    private static Optional<NationalNote> note(String indicator) {
        return service(UserFixture.ROTHERHAM, service -> service.ownNote(indicator));
    }

    @Test
    void refusesWhatNamesNothing() {
        assertThatThrownBy(() -> ask("no-such-thing", "LATEST", Optional.empty()))
                .isInstanceOf(BenchmarkNotFoundException.class)
                .extracting(e -> ((BenchmarkNotFoundException) e).part())
                .isEqualTo(BenchmarkNotFoundException.Part.INDICATOR);
        assertThatThrownBy(() -> ask("cpp-rate", "LATEST", Optional.of("1999")))
                .isInstanceOf(BenchmarkNotFoundException.class);
        assertThatThrownBy(() -> ask("cpp-rate", "LATEST", Optional.empty(), "E99999999"))
                .isInstanceOf(BenchmarkNotFoundException.class)
                .extracting(e -> ((BenchmarkNotFoundException) e).asked())
                .isEqualTo("E99999999");
    }

    private static NationalBenchmarks ask(String indicator, String year, Optional<String> model, String... councils) {
        Set<AuthorityCode> codes = Set.copyOf(
                java.util.Arrays.stream(councils).map(AuthorityCode::new).toList());
        NationalQuestion question =
                new NationalQuestion(indicator, AskedYear.parse(year).orElseThrow(), model, codes);
        return service(UserFixture.ROTHERHAM, service -> service.benchmarks(question));
    }

    private static <T> T service(AuthorityCode council, Function<NationalBenchmarkService, T> work) {
        Caller caller = new Caller();
        caller.become(UserFixture.of(council, PortalRole.VIEWER));
        return DESK.database().inTransaction(em -> work.apply(new NationalBenchmarkService(caller, national(em))));
    }

    private static NationalReader national(EntityManager em) {
        return new NationalReader(
                new StandardIndicatorRepository(em),
                new NationalAreaRepository(em),
                new NationalSeriesRepository(em),
                new NeighbourRepository(em));
    }
}
