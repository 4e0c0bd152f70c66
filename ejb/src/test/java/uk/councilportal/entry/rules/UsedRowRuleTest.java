package uk.councilportal.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.Validity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.rules.BreakdownReduction;
import uk.councilportal.observation.rules.ObservationSet;
import uk.councilportal.observation.rules.RetiredMembers;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** Which rows are offered in April 2017. The council has retired the area Old town; East begins in May, West ended in March. */
class UsedRowRuleTest {
    private static final ReportingMonth APRIL = ReportingMonth.of(2017, 4);
    private static final IndicatorCode CONTACTS = new IndicatorCode("1.1");
    private static final List<Dimension> AREAS = List.of(new Dimension(
            "area",
            "Area",
            List.of(
                    new DimensionMember("North", false),
                    new DimensionMember("Old town", false, true),
                    new DimensionMember(
                            "East", false, false, new Validity(Optional.of(APRIL.plus(1)), Optional.empty())),
                    new DimensionMember(
                            "West", false, false, new Validity(Optional.empty(), Optional.of(APRIL.previous()))),
                    new DimensionMember("Mill", false, false, new Validity(Optional.of(APRIL), Optional.of(APRIL))))));

    @ParameterizedTest(name = "{0}, \"{1}\": {2}")
    @CsvSource(textBlock = """
            # area      months up to April              offered
            '',         12 14 .,                        yes
            '',         . . .,                          yes
            '',         12 14 OLD_MEASURE,              yes
            '',         12 OLD_MEASURE .,               no
            '',         OLD_MEASURE . .,                no
            '',         OLD_MEASURE NOT_ENTERED .,      no
            '',         OLD_MEASURE NEW_MEASURE .,      yes
            '',         12 NOT_AVAILABLE .,             yes
            '',         12 OLD_MEASURE 14,              yes
            North,      12 14 .,                        yes
            North,      12 OLD_MEASURE .,               no
            Old town,   12 14 .,                        no
            Old town,   12 14 NOT_ENTERED,              no
            Old town,   12 14 11,                       yes
            Old town,   12 14 NOT_AVAILABLE,            yes
            East,       . . .,                          no
            West,       12 14 .,                        no
            West,       12 14 11,                       yes
            Mill,       . . .,                          yes
            """)
    void offersWhatIsStillUsed(String area, String months, String offered) {
        Breakdown row = area.isEmpty() ? Breakdown.total() : Breakdown.of("area", area);
        ObservationSet entered = new ObservationSet(entered(row, months), new BreakdownReduction(AREAS));

        assertThat(new UsedRowRule(entered, new RetiredMembers(AREAS)).isUsed(indicator(Frequency.MONTHLY), row, APRIL))
                .isEqualTo(offered.equals("yes"));
    }

    @ParameterizedTest(name = "a quarterly figure after {0}: {1}")
    @CsvSource({"OLD_MEASURE, false", "12, true"})
    void judgesAFigureByItsOwnSortOfPeriod(String march, boolean offered) {
        ObservationSet entered =
                new ObservationSet(entered(Breakdown.total(), march + " ."), new BreakdownReduction(AREAS));
        UsedRowRule rule = new UsedRowRule(entered, new RetiredMembers(AREAS));

        assertThat(rule.isUsed(indicator(Frequency.MONTHLY), Breakdown.total(), APRIL))
                .isEqualTo(offered);
        assertThat(rule.isUsed(indicator(Frequency.QUARTERLY), Breakdown.total(), APRIL))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} of a retired indicator: {1}")
    @CsvSource({"12 14 ., false", "12 14 11, true"})
    void offersARetiredIndicatorForMonthsWithAFigureOnly(String months, boolean offered) {
        ObservationSet entered = new ObservationSet(entered(Breakdown.total(), months), new BreakdownReduction(AREAS));

        assertThat(new UsedRowRule(entered, new RetiredMembers(AREAS))
                        .isUsed(indicator(Frequency.MONTHLY, true), Breakdown.total(), APRIL))
                .isEqualTo(offered);
    }

    private static List<Observation> entered(Breakdown row, String months) {
        List<Observation> entered = new ArrayList<>();
        String[] each = months.split(" +");
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals(".")) {
                boolean number = Character.isDigit(each[i].charAt(0));
                entered.add(new Observation(
                        CONTACTS,
                        row,
                        ReportingPeriod.month(APRIL.minus(each.length - 1 - i)),
                        number ? Amounts.of(new BigDecimal(each[i])) : Amounts.none(),
                        number ? ObservationStatus.OK : ObservationStatus.valueOf(each[i])));
            }
        }
        return entered;
    }

    private static IndicatorDefinition indicator(Frequency frequency) {
        return indicator(frequency, false);
    }

    private static IndicatorDefinition indicator(Frequency frequency, boolean retired) {
        return new IndicatorDefinition(
                CONTACTS,
                new IndicatorPlace("Contacts", "Contacts", 1, true, "", retired),
                new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, frequency),
                YearFigure.of(YearToDateBasis.SUM_OF_MONTHS),
                Derivation.entered());
    }
}
