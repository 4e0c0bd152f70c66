package uk.councilportal.benchmark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.benchmark.model.AreaFigure;
import uk.councilportal.benchmark.model.Doubt;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalSource;
import uk.councilportal.benchmark.model.SeriesKey;
import uk.councilportal.benchmark.repository.NationalAreaRepository;
import uk.councilportal.benchmark.repository.NationalSeriesRepository;
import uk.councilportal.benchmark.repository.NeighbourRepository;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.ImportedChange;

/** Files of national data: all or nothing, nothing twice, what was published before kept, England judged. */
class NationalImportServiceIT {
    private static final String MEASURE = "TestRate";
    private static final String VALUES = "measure_short,dfe_la_number,years,value\n";
    private static final String PLACE =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,";
    private static final String COUNCIL = "%s,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire,";

    private final NationalDesk desk = new NationalDesk();

    @BeforeEach
    void loadAreasAndMeasures() {
        store("areas.csv", """
                dfe_la_number,name,lait_region,type,ons_code_latest
                970,England,NA,NA,
                T01,Test One,Yorkshire,MD,E99000001
                T02,Test Two,Yorkshire,MD,E99000002
                T03,Test Three,Yorkshire,MD,E99000003
                """);
        store("measures.csv", """
                Measure_code,Topic,Measure,Chart_title,Measure_short,Polarity,y_axis_name,dps,Year_Type,No_Quartile
                1,Testing,Rate,A rate,TestRate,Low,Rate per 10000,NA,Financial Year,NA
                1,Testing,Number,A number,TestNumber,Low,Number of children,NA,Financial Year,NA
                """);
    }

    @Test
    void storesFiguresOnceAndKeepsWhatWasPublishedBefore() {
        String first = VALUES + "TestRate,T01,2001,19.6\nTestRate,T02,2001,-\nTestRate,970,2001,18\n";
        FileSource file = NationalDesk.file("values.csv", first);
        NationalPreview preview = desk.imports(service -> service.preview(file));
        assertThat(preview.outcome().counts()).isEqualTo(new ImportCounts(3, 0, 0, 0));
        assertThat(preview.toWrite()).isEqualTo(3);
        assertThat(preview.rows().added()).contains(new ImportedChange(2, "TestRate, Test One, 2001", "", "19.6"));
        assertThat(figures("2001")).isEmpty();

        assertThat(store("values.csv", first).counts()).isEqualTo(new ImportCounts(3, 0, 0, 0));
        assertThat(store("values.csv", first).counts()).isEqualTo(new ImportCounts(0, 0, 3, 0));
        ImportOutcome changed = store("values.csv", first.replace("19.6", "0").replace("2001,-", "2001,c"));
        assertThat(changed.counts()).isEqualTo(new ImportCounts(0, 2, 1, 0));
        assertThat(figures("2001").get("T01").figure()).hasToString("0");
        assertThat(figures("2001").get("T02").figure()).hasToString("c");
        assertThat(count("national_value_former WHERE period = '2001' AND area LIKE 'T0_'"))
                .isEqualTo(2);
        assertThat(desk.trail().remarks()).contains("(0 new, 2 changed, 1 unchanged, 0 rejected)");
    }

    @Test
    void storesNothingOfAFileWithOneBadRow() {
        String bad = VALUES + "TestRate,T01,2002,19.6\nTestRate,T09,2002,1\n";
        assertThatThrownBy(() -> store("values.csv", bad)).isInstanceOf(ImportRejectedException.class);
        String twice = VALUES + "TestRate,T01,2002,19.6\nTestRate,T01,2002,19.6\n";
        assertThat(desk.imports(service -> service.preview(NationalDesk.file("values.csv", twice)))
                        .outcome()
                        .failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.line()).isEqualTo(3));
        assertThatThrownBy(() -> store("values.csv", twice)).isInstanceOf(ImportRejectedException.class);
        assertThat(figures("2002")).isEmpty();
    }

    @Test
    void doubtsAFigureOfEnglandThatCannotBeRightUntilItIsPublishedAnew() {
        String wrong = VALUES + "TestRate,T01,2003,10\nTestRate,T02,2003,20\nTestRate,970,2003,30\n"
                + "TestNumber,T01,2003,10\nTestNumber,T02,2003,20\nTestNumber,970,2003,30\n";
        store("values.csv", wrong);
        assertThat(figures("2003").get(NationalArea.ENGLAND).doubt()).contains(Doubt.OUTSIDE_RANGE);
        assertThat(figures(SeriesKey.ofTool("TestNumber"), "2003")
                        .get(NationalArea.ENGLAND)
                        .doubt())
                .isEmpty();
        assertThat(figures("2003").get("T01").doubt()).isEmpty();
        store("values.csv", VALUES + "TestRate,970,2003,15\n");
        assertThat(figures("2003").get(NationalArea.ENGLAND).doubt()).isEmpty();
    }

    @Test
    void keepsACouncilThroughANewCodeAndAddsWhatTheStatisticsDescribe() {
        String rows = COUNCIL.formatted(2004) + "T03,E98000003,Test Three,5\n" + COUNCIL.formatted(2004)
                + "T09,E99000009,Test Nine,4\n";
        store("statistics.csv", PLACE + "test_percent\n" + rows);
        SeriesKey key = new SeriesKey(NationalSource.DFE, "test_percent", "");
        assertThat(figures(key, "2004")).containsOnlyKeys("T03", "T09");
        Map<String, String> codes = desk.database().inTransaction(em -> new NationalAreaRepository(em).mapKeysByCode());
        assertThat(codes)
                .containsEntry("E98000003", "T03")
                .containsEntry("E99000003", "T03")
                .containsEntry("E99000009", "T09");
    }

    @Test
    void keepsEachVersionOfTheNeighboursUnderTheYearInItsName() {
        String areas = "dfe_la_number,name,lait_region,type,ons_code_latest\n";
        StringBuilder more = new StringBuilder(areas);
        StringBuilder headings = new StringBuilder("old_la_code,la_name");
        StringBuilder row = new StringBuilder("T01,Test One");
        for (int i = 1; i <= 10; i++) {
            more.append("N%02d,Neighbour %d,Yorkshire,MD,E970000%02d\n".formatted(i, i, i));
            headings.append(",SN_%d,SN_%dP".formatted(i, i));
            row.append(",N%02d,Close".formatted(i));
        }
        store("areas.csv", more.toString());
        String model = headings + "\n" + row + "\n";
        assertThat(desk.imports(service -> service.preview(NationalDesk.file("neighbours.csv", model)))
                        .outcome()
                        .isAcceptable())
                .isFalse();
        assertThat(store("neighbours-2011.csv", model).counts()).isEqualTo(new ImportCounts(1, 0, 0, 0));
        assertThat(store("neighbours-2011.csv", model.replaceFirst("Close", "Very close"))
                        .counts())
                .isEqualTo(new ImportCounts(0, 1, 0, 0));
        assertThat(neighbours("2011")).hasSize(10).first().isEqualTo("E97000001, Very close");
        assertThat(neighbours("2030")).isEmpty();
        assertThat(desk.database().<List<String>>inTransaction(em -> new NeighbourRepository(em).listVersions()))
                .contains("2011");
    }

    @Test
    void keepsPopulationsOfThePortalsCouncilsBesideTheFigures() {
        AuthorityCode council = desk.database().newCouncil();
        String row = COUNCIL + "T08," + council + ",Test Eight,Children aged 0 to 17 years,%d\n";
        store(
                "populations.csv",
                PLACE + "age_group,population_estimate\n" + row.formatted(2005, 1000) + row.formatted(2006, 1100)
                        + COUNCIL.formatted(2006) + "T07,E99000007,Test Seven,Children aged 0 to 17 years,9\n");
        List<Population> kept = desk.database().inTransaction(em -> {
            PopulationRepository populations = new PopulationRepository(em);
            return populations.listPopulations(council, populations.latestReferenceRevision());
        });
        assertThat(kept)
                .extracting(population -> "%s %s %s %d"
                        .formatted(
                                population.series(),
                                population.from(),
                                population.to().map(Object::toString).orElse("on"),
                                population.children()))
                .containsExactly("ONS 2005-04 2006-03 1000", "ONS 2006-04 on 1100");
    }

    @Test
    void refusesAFileOfNoKnownKind() {
        FileSource file = NationalDesk.file("other.csv", "a,b\n1,2\n");
        assertThat(desk.<Optional<?>>imports(service -> service.kind(file))).isEmpty();
        assertThat(desk.imports(service -> service.preview(file)).kind()).isEmpty();
        assertThatThrownBy(() -> desk.imports(service -> service.store(file)))
                .isInstanceOf(ImportRejectedException.class);
        FileSource broken = FileSource.of("broken.gz", new byte[] {0x1F, (byte) 0x8B, 0});
        assertThat(desk.imports(service -> service.preview(broken)).outcome().isAcceptable())
                .isFalse();
    }

    private ImportOutcome store(String name, String text) {
        return desk.imports(service -> service.store(NationalDesk.file(name, text)));
    }

    private Map<String, AreaFigure> figures(String period) {
        return figures(SeriesKey.ofTool(MEASURE), period);
    }

    private Map<String, AreaFigure> figures(SeriesKey key, String period) {
        return desk.database().inTransaction(em -> {
            NationalSeriesRepository series = new NationalSeriesRepository(em);
            return Optional.ofNullable(series.mapSeries().get(key))
                    .map(id -> series.mapFigures(Map.of(id, period)).getOrDefault(id, Map.of()))
                    .orElse(Map.of());
        });
    }

    private List<String> neighbours(String version) {
        return desk.database()
                .inTransaction(em -> new NeighbourRepository(em)
                        .listNeighbours(version, new AuthorityCode("E99000001")).stream()
                                .map(Object::toString)
                                .toList());
    }

    private long count(String from) {
        try (var connection = desk.database().connect();
                var query = connection.prepareStatement("SELECT COUNT(*) FROM " + from);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
