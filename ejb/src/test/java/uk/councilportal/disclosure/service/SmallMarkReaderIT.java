package uk.councilportal.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.rules.SmallMarks;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.database.TestDatabase;

/** Marks follow the catalogue and the council as they are in the database now. */
class SmallMarkReaderIT {
    private static final AuthorityCode COUNCIL = new AuthorityCode("E08000018");
    private static final ReportingMonth MARCH = ReportingMonth.of(2016, 3);

    private final TestDatabase database = TestDatabase.get();
    private CouncilPolicy chosen = CouncilPolicy.NATIONAL;

    @BeforeEach
    void aCatalogueWithStaffAndWithFewChildren() {
        standard("marks-staff", "WORKFORCE");
        standard("marks-few", "CHILD_COUNT 3");
    }

    @Test
    void followTheLinksOfEachIndicator() {
        List<KeptIndicator> kept = List.of(
                indicator("1.1", "marks-few"),
                indicator("1.2", "marks-staff"),
                indicator("1.3", "marks-few", "marks-few", "marks-staff"),
                indicator("1.4"));

        assertThat(words(kept))
                .containsExactly("1 to 3 withheld", "shown in full", "1 to 3 withheld", "1 to 5 withheld");
        chosen = CouncilPolicy.parse("CHILD_COUNT 7");
        assertThat(words(kept))
                .containsExactly("1 to 7 withheld", "shown in full", "1 to 7 withheld", "1 to 7 withheld");
        assertThat(words(List.of(indicator("1.4")))).containsExactly("1 to 7 withheld");
    }

    @Test
    void haveAnotherVersionOnceTheCouncilOrTheCatalogueChanges() {
        String before = version();
        assertThat(version()).isEqualTo(before);

        database.execute("UPDATE standard_indicator SET changes = changes + 1 WHERE code = 'marks-few'");
        String after = version();
        assertThat(after).isNotEqualTo(before);
        chosen = CouncilPolicy.parse("CHILD_COUNT ZERO");
        assertThat(version()).isNotEqualTo(after);
    }

    private String version() {
        return reader(reader -> reader.version(COUNCIL));
    }

    private List<String> words(List<KeptIndicator> kept) {
        SmallMarks marks = reader(reader -> reader.read(COUNCIL, kept));
        return kept.stream()
                .map(indicator -> marks.of(indicator.code(), MARCH).words())
                .toList();
    }

    private <T> T reader(Function<SmallMarkReader, T> work) {
        return database.inTransaction(em -> work.apply(
                new SmallMarkReader(councils -> Map.of(COUNCIL, chosen), new StandardIndicatorRepository(em))));
    }

    private void standard(String code, String disclosure) {
        database.execute(
                "INSERT IGNORE INTO standard_indicator (code, title, area, polarity, unit, decimals, frequency,"
                        + " measure_type, formula, disclosure, tier, national_measure, definition, position) VALUES ('"
                        + code
                        + "', 'A count', 'Area', 'NEUTRAL', 'COUNT', 0, 'MONTHLY', 'FLOW_IN_MONTH', 'count', '"
                        + disclosure
                        + "', 'CORE', '', 'A count', 1)");
    }

    private static KeptIndicator indicator(String ref, String... linked) {
        IndicatorCode code = new IndicatorCode(ref);
        IndicatorDefinition definition = new IndicatorDefinition(
                code,
                new IndicatorPlace("Area", "Title", 1, true, ""),
                new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                YearFigure.of(YearToDateBasis.NONE),
                Derivation.entered());
        return new KeptIndicator(
                1,
                definition,
                Arrays.stream(linked)
                        .map(standard ->
                                new StandardLink(code, Breakdown.total(), standard, Comparability.values()[0], ""))
                        .toList());
    }
}
