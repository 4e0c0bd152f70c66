package uk.councilportal.indicator.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.service.StandardDifference;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.ImportFailure;

/** Who keeps the catalogue reads words where its files have codes. */
class StandardCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "polarity     | LOW_IS_GOOD          | Low",
                "unit         | RATE_PER_10K         | Rate per 10,000 children",
                "measure_type | ROLLING_12M          | Twelve months up to the month",
                "measure_type | OTHER                | OTHER",
                "tier         | LAIT_AND_ONE_COUNCIL | Official statistics and one council",
                "disclosure   | CHILD_COUNT          | Counts of children",
                "disclosure   | CHILD_COUNT 7 ROUND5 ZERO | Counts of children: up to 7 withheld, rounded to the nearest 5, zero withheld as well",
                "valid_to     | 2027-03              | March 2027",
                "title        | LOW_IS_GOOD          | LOW_IS_GOOD",
                "valid_from   | ''                   | ''",
            })
    void saysCellsInWords(String column, String cell, String words) {
        assertThat(StandardCells.words(column, cell)).isEqualTo(words);
    }

    @Test
    void hasWordsForEveryUnitAndEveryPolarity() {
        assertThat(Polarity.values())
                .allSatisfy(each ->
                        assertThat(StandardCells.words("polarity", each.name())).isNotEqualTo(each.name()));
        assertThat(MeasureUnit.values())
                .allSatisfy(each ->
                        assertThat(StandardCells.words("unit", each.name())).isNotEqualTo(each.name()));
    }

    @Test
    void previewsInWords() {
        assertThat(StandardWords.changes(List.of(new StandardDifference(
                        Optional.of(ReportingMonth.of(2016, 4)), "polarity", "LOW_IS_GOOD", "NEUTRAL"))))
                .containsExactly(new StandardWords.Change(
                        "Good performance is, version from April 2016", "Low", "For information, no judgement"));
    }

    /** The book of changes keeps the cells of the files; the page says them in words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "from 2016-04: polarity \"LOW_IS_GOOD\" to \"NEUTRAL\" | Good performance is, version from April 2016: “Low” to “For information, no judgement”",
                "valid_to \"\" to \"2017-03\" | Valid to, version from the beginning: nothing to “March 2017”",
                "title \"Visits\" to \"All \"visits\"\" | Title, version from the beginning: “Visits” to “All \"visits\"”",
                "and a second line | and a second line",
            })
    void saysPastChangesInWords(String kept, String said) {
        assertThat(StandardCells.past(kept)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unit | Published figures rest on \"COUNT\". | Unit: Published figures rest on “Number”.",
                "replaced_by | The catalogue has no \"x\" | Replaced by: The catalogue has no “x”",
                "disclosure | Write CHILD_COUNT | Disclosure policy: The highest count withheld is a whole number from 2 to 99. Leave it empty for 5",
            })
    void saysWhatIsWrongInWords(String column, String message, String said) {
        assertThat(StandardWords.fault(new ImportFailure(1, column, message)).words())
                .isEqualTo(said);
    }

    /** What is chosen part by part is the cell that the files have. */
    @ParameterizedTest
    @ValueSource(strings = {"CHILD_COUNT", "NONE ROUND10", "WORKFORCE ZERO", "CHILD_COUNT 7 ROUND5 ZERO"})
    void choosesTheDisclosurePolicyPartByPart(String cell) {
        assertThat(DisclosureChoice.of(cell).toCell()).isEqualTo(cell);
    }

    @Test
    void typesTheDisclosurePolicyIntoItsCell() {
        StandardForm form = StandardForm.ofNew();
        form.getDisclosure().setHighest("7");
        form.getDisclosure().setRounding("ROUND5");

        assertThat(form.toEntry().cells()).containsEntry("disclosure", "CHILD_COUNT 7 ROUND5");
    }
}
