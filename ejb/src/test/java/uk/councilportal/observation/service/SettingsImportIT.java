package uk.councilportal.observation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.service.IndicatorFiles;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportRejectedException;

/** Targets, benchmarks, dimensions, indicators and formulas: all or nothing, and nothing twice. */
class SettingsImportIT {
    private static final String TARGETS = """
            report,ref,dimension,member,year,state,basis,target,red,amber,green,text
            SG,2.5,,,2016/17,SET,IN_PERIOD,95,<90,,>=95,95%+
            SG,2.5,area,North,2016/17,TO_BE_SET,IN_PERIOD,,,,,range to be set
            SG,1.1,,,2016/17,SET,IN_PERIOD,,,,14..20,14-20
            """;
    private static final String BENCHMARKS = """
            report,ref,dimension,member,kind,period,value
            SG,2.5,,,ENGLAND,2014/15,81.5
            SG,2.5,,,STATISTICAL_NEIGHBOURS,2014/15,79
            """;
    private static final String DIMENSIONS = "dimension,title,member,position,total,retired,renamed_from\n";
    private static final String FORMULAS = """
            report,ref,from,to,period_types,dimension,numerator,denominator,multiplier,annualised
            SG,2.5,,2016-09,,-,[1.1],population,100,no
            SG,2.5,2016-10,,MONTH QUARTER,area,[1.1]{area=*} + 3,population:S2,100,yes
            """;

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();

    @Test
    void storesTargetsOnce() {
        assertThat(desk.targets(s -> s.store(CouncilDesk.file(TARGETS))).counts())
                .isEqualTo(new ImportCounts(3, 0, 0, 0));
        assertThat(desk.targets(s -> s.store(CouncilDesk.file(TARGETS))).counts())
                .isEqualTo(new ImportCounts(0, 0, 3, 0));
        assertThat(desk.targets(s -> s.preview(CouncilDesk.file(TARGETS.replace("<90", "<85"))))
                        .counts())
                .isEqualTo(new ImportCounts(0, 1, 2, 0));
        assertThat(desk.targets(s -> s.store(CouncilDesk.file(TARGETS.replace("<90", "<85"))))
                        .counts())
                .isEqualTo(new ImportCounts(0, 1, 2, 0));
        assertThat(desk.count("target")).isEqualTo(4);
    }

    @Test
    void rejectsATargetWithoutABound() {
        assertThatThrownBy(() -> desk.targets(s -> s.store(CouncilDesk.file(TARGETS.replace("95,<90,,>=95", ",,,")))))
                .isInstanceOf(ImportRejectedException.class);
        assertThat(desk.count("target")).isZero();
    }

    @Test
    void storesBenchmarksOnce() {
        assertThat(desk.benchmarks(s -> s.store(CouncilDesk.file(BENCHMARKS))).counts())
                .isEqualTo(new ImportCounts(2, 0, 0, 0));
        assertThat(desk.benchmarks(s -> s.store(CouncilDesk.file(BENCHMARKS))).counts())
                .isEqualTo(new ImportCounts(0, 0, 2, 0));
        assertThat(desk.benchmarks(s -> s.preview(CouncilDesk.file(BENCHMARKS.replace("79", "78.9"))))
                        .changes())
                .hasSize(1);
    }

    @Test
    void rejectsABenchmarkThatIsNamedTwice() {
        assertThatThrownBy(() ->
                        desk.benchmarks(s -> s.store(CouncilDesk.file(BENCHMARKS + "SG,2.5,,,ENGLAND,2014/15,81.6\n"))))
                .isInstanceOf(ImportRejectedException.class)
                .hasMessageContaining("import.rejected");
        assertThat(desk.count("benchmark")).isZero();
    }

    @Test
    void storesFormulasWithTheIndicatorTheyBelongTo() {
        IndicatorFiles formulas =
                new IndicatorFiles(Optional.empty(), Optional.of(CouncilDesk.file(FORMULAS)), Optional.empty());
        assertThat(desk.indicators(s -> s.store(formulas)).counts()).isEqualTo(new ImportCounts(0, 1, 0, 0));
        assertThat(desk.indicators(s -> s.store(formulas)).counts()).isEqualTo(new ImportCounts(0, 0, 1, 0));
        assertThat(desk.indicators(s -> s.preview(formulas)).counts()).isEqualTo(new ImportCounts(0, 0, 1, 0));
        assertThat(desk.count("indicator_formula")).isEqualTo(2);
    }

    @Test
    void rejectsAFormulaThatRefersToNothing() {
        IndicatorFiles formulas = new IndicatorFiles(
                Optional.empty(),
                Optional.of(CouncilDesk.file(FORMULAS.replace("[1.1],", "[7.7],"))),
                Optional.empty());
        assertThat(desk.indicators(s -> s.preview(formulas)).failures())
                .extracting(failure -> failure.message())
                .containsExactly("file.csv: It refers to [7.7], which the report does not have");
        assertThatThrownBy(() -> desk.indicators(s -> s.store(formulas))).isInstanceOf(ImportRejectedException.class);
    }

    @Test
    void rejectsALinkToAStandardIndicatorThereIsNot() {
        IndicatorFiles links = new IndicatorFiles(
                Optional.empty(),
                Optional.empty(),
                Optional.of(CouncilDesk.file(
                        "report,ref,dimension,member,standard,comparability,note\nSG,1.1,,,no-such-thing,SAME,\n")));
        assertThat(desk.indicators(s -> s.preview(links)).failures())
                .extracting(failure -> failure.column())
                .containsExactly("standard");
    }

    @Test
    void renamesAMemberOnceAndItsFiguresStayWithIt() {
        desk.observations(
                s -> s.store(
                        CouncilDesk.file(
                                "report,ref,dimension,member,period_type,period,value,status\nSG,1.1,area,North,MONTH,2017-03,7,OK\n")));
        String renaming = DIMENSIONS + "area,Area,North and Centre,1,no,no,North\n";

        assertThat(desk.reports(s -> s.storeDimensions(CouncilDesk.file(renaming)))
                        .counts())
                .isEqualTo(new ImportCounts(0, 1, 0, 0));
        assertThat(desk.reports(s -> s.storeDimensions(CouncilDesk.file(renaming)))
                        .counts())
                .isEqualTo(new ImportCounts(0, 0, 1, 0));
        assertThat(desk.observations(
                                s -> s.preview(
                                        CouncilDesk.file(
                                                "report,ref,dimension,member,period_type,period,value,status\nSG,1.1,area,North and Centre,MONTH,2017-03,7,OK\n")))
                        .counts())
                .isEqualTo(new ImportCounts(0, 0, 1, 0));
        assertThat(desk.count("breakdown")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "area,Area,West,1,no,no,East     | renamed_from | The dimension has no member \"East\"",
                "area,Area,South,1,no,no,North   | renamed_from | There are both \"North\" and \"South\"",
                "area,Area,West,1,no,maybe,      | retired      | Write yes or no"
            })
    void rejectsARenamingThatCannotBeMeant(String row, String column, String message) {
        assertThat(desk.reports(s -> s.previewDimensions(CouncilDesk.file(DIMENSIONS + row + "\n")))
                        .failures())
                .extracting(failure -> failure.column() + ": " + failure.message())
                .containsExactly(column + ": " + message);
    }

    @Test
    void rejectsTwoTitlesForOneDimension() {
        String twice = "dimension,title,member,position,total\narea,Area,North,1,no\narea,Locality,South,2,no\n";
        assertThat(desk.reports(s -> s.previewDimensions(CouncilDesk.file(twice)))
                        .failures())
                .extracting(failure -> failure.message())
                .containsExactly("The dimension is called \"Area\" further up");
    }

    @Test
    void changesTheTitleAndOrderOfADimension() {
        String dimensions =
                "dimension,title,member,position,total\narea,Locality,North,2,no\narea,Locality,South,1,no\n";
        assertThat(desk.reports(s -> s.previewDimensions(CouncilDesk.file(dimensions)))
                        .counts())
                .isEqualTo(new ImportCounts(0, 2, 0, 0));
        assertThat(desk.reports(s -> s.storeDimensions(CouncilDesk.file(dimensions)))
                        .counts()
                        .changed())
                .isEqualTo(2);
        assertThat(desk.reports(s -> s.storeDimensions(CouncilDesk.file(dimensions)))
                        .counts()
                        .unchanged())
                .isEqualTo(2);
    }

    @Test
    void storesPopulationsAsRevisions() {
        String populations =
                "council,series,area,from,to,children\n%s,,,2016-01,,56398\n%s,S2,North,2016-05,2016-09,9000\n"
                        .formatted(desk.council(), desk.council());
        assertThat(desk.reference(s -> s.storePopulations(CouncilDesk.file(populations)))
                        .counts())
                .isEqualTo(new ImportCounts(2, 0, 0, 0));
        assertThat(desk.reference(s -> s.storePopulations(CouncilDesk.file(populations)))
                        .counts())
                .isEqualTo(new ImportCounts(0, 0, 2, 0));
        assertThat(desk.reference(s -> s.previewPopulations(CouncilDesk.file(populations.replace("9000", "9001"))))
                        .counts()
                        .changed())
                .isEqualTo(1);
        assertThat(desk.reference(s -> s.previewPopulations(
                                CouncilDesk.file("council,series,area,from,to,children\nE99999999,,,2016-01,,5\n")))
                        .failures())
                .extracting(failure -> failure.column())
                .containsExactly("council");
    }
}
