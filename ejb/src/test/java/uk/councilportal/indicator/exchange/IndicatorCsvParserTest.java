package uk.councilportal.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.platform.exchange.ImportFailure;

/** The file of a council's indicators: what it has no column for is left as it is. */
class IndicatorCsvParserTest extends SettingsFiles {
    @Test
    void readsAnIndicator() {
        IndicatorLine line = read(
                new IndicatorCsvParser(OWN),
                INDICATORS
                        + "SG,9.1,A,1,T,LOW_IS_GOOD,DAYS,0,MONTHLY,AVERAGE_OF_NAMED_MONTHS,NONE,no,11 12 1,[1.1] + [1.2]\n");
        assertThat(line.definition().year().months()).containsExactly(11, 12, 1);
        assertThat(line.definition().derivation().parts()).hasToString("Optional[[1.1] + [1.2]]");
    }

    @Test
    void readsArrearsAndTheRoleThatAnswersForAnIndicator() {
        IndicatorCsvParser parser = new IndicatorCsvParser(OWN);
        String row = "SG,7.2,A,1,T,HIGH_IS_GOOD,PERCENT,1,MONTHLY,NONE,NONE,no,,";
        IndicatorLine declared = read(parser, OWNED_INDICATORS + row + ",1,Head of Safeguarding\n");
        assertThat(declared.definition().measure().monthsInArrears()).isEqualTo(1);
        assertThat(declared.definition().ownerRole()).isEqualTo("Head of Safeguarding");
        IndicatorLine silent = read(parser, OWNED_INDICATORS + row + ",,\n");
        assertThat(silent.definition().measure().monthsInArrears()).isZero();
        assertThat(silent.definition().ownerRole()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "no, false", ", false"})
    void readsWhetherAnIndicatorIsStillUsed(String cell, boolean retired) {
        IndicatorLine line = read(
                new IndicatorCsvParser(OWN),
                INDICATORS.replace("\n", ",retired\n")
                        + "SG,1.1,A,1,T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no,,,%s\n".formatted(text(cell)));
        assertThat(line.definition().place().retired()).isEqualTo(retired);
    }

    @Test
    void keepsWhatAFileOfIndicatorsHasNoColumnForAndEmptiesItWithAnEmptyCell() {
        String required =
                "report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard";
        String optional =
                ",months_in_arrears,owner_role,checks,retired,year_months,year_source,year_weight,parts,share_of"
                        + ",rolling_sum_of,data_note\n";
        String row = "SG,1.1,A,1,T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no";
        IndicatorDefinition kept = read(
                        new IndicatorCsvParser(OWN),
                        required + optional + row
                                + ",2,Head of Service,range 0..5,yes,4 5,1.2,[1.2],[1.3],[1.4],[1.5],by hand\n")
                .definition();
        IndicatorDefinition bare =
                read(new IndicatorCsvParser(OWN), required + "\n" + row + "\n").definition();
        IndicatorCsvParser parser = new IndicatorCsvParser(
                OWN, (report, code) -> Optional.of(kept).filter(one -> report.equals("SG") && code.equals(one.code())));

        assertThat(IndicatorRow.of("SG", kept))
                .noneSatisfy((column, cell) -> assertThat(cell).isEmpty());
        assertThat(read(parser, required + "\n" + row + "\n").definition()).isEqualTo(kept);
        assertThat(read(parser, required + optional + row + ",,,,,,,,,,,\n").definition())
                .isEqualTo(bare);
        assertThat(read(parser, required + "\n" + row.replace("1.1", "1.2") + "\n")
                        .definition())
                .isEqualTo(bare.as(new IndicatorCode("1.2")));
    }

    @Test
    void refusesAnotherFrequencyForWhatIsKeptInArrears() {
        IndicatorDefinition kept = read(
                        new IndicatorCsvParser(OWN),
                        OWNED_INDICATORS + "SG,7.2,A,1,T,HIGH_IS_GOOD,PERCENT,1,MONTHLY,NONE,NONE,no,,,1,\n")
                .definition();
        new IndicatorCsvParser(OWN, (report, code) -> Optional.of(kept))
                .readAll(file(INDICATORS + "SG,7.2,A,1,T,HIGH_IS_GOOD,PERCENT,1,QUARTERLY,NONE,NONE,no,,\n"), failures);
        assertThat(failures.kept()).extracting(ImportFailure::column).containsExactly("months_in_arrears");
    }
}
