package uk.councilportal.comparison.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.councilportal.comparison.view.ComparisonFixture.NORFOLK;
import static uk.councilportal.comparison.view.ComparisonFixture.ROTHERHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.percentage;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.comparison.service.References;
import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Polarity;

/** What stands beneath the councils of a league table. */
@DisplayName("The rows that councils are held against")
class ReferenceWordsTest {

    private static final References.Line NEIGHBOURS =
            new References.Line(References.Kind.NEIGHBOURS, "Rotherham", shown("20.5"), 9, 10);
    private static final References.Line ENGLAND = new References.Line(
            References.Kind.ENGLAND,
            "England",
            DisclosedValue.marked(DataSymbol.UNAVAILABLE, "cannot be right and is not shown"),
            0,
            0);

    @Test
    void areTheMeanOfTheCouncilsThenWhatIsPublished() {
        assertThat(ReferenceWords.rows(table(true, "", NEIGHBOURS, ENGLAND)))
                .extracting(ReferenceRow::name, row -> row.value().displayed(), ReferenceRow::note)
                .containsExactly(
                        tuple("Mean of these councils", "64.1%", "Simple mean of 2 figures, 2 councils compared."),
                        tuple(
                                "Rotherham’s statistical neighbours, mean",
                                "20.5%",
                                "9 of 10 neighbours have a figure, model 2025."),
                        tuple("England", "x", "Not shown: cannot be right and is not shown."));
    }

    @Test
    void sayTheirSourceAndYear() {
        assertThat(ReferenceWords.origin(
                        table(true, "one covers the year", NEIGHBOURS).references()))
                .isEqualTo("National figures: DfE, 2017. They are not quite the same: one covers the year.");
        assertThat(ReferenceWords.origin(table(false, "", NEIGHBOURS).references()))
                .isEqualTo("National figures: DfE, 2017, the latest year published before this one.");
    }

    @Test
    void sayWhyThereIsNothing() {
        assertThat(ReferenceWords.origin(table(true, "no national measure").references()))
                .isEqualTo("No national figure stands beside these: no national measure.");
    }

    private static LeagueTable table(boolean ofTheYear, String note, References.Line... lines) {
        return percentage(Polarity.LOW_IS_GOOD)
                .ranked(ROTHERHAM, "71.1", 2)
                .ranked(NORFOLK, "58.5", 1)
                .mean("64.1", 2)
                .beside(new References(new References.Origin("DfE", "2017", ofTheYear, "2025", note), List.of(lines)))
                .table();
    }

    private static DisclosedValue shown(String number) {
        return DisclosedValue.shown(new BigDecimal(number), number + "%");
    }
}
