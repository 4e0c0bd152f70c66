package uk.councilportal.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.indicator.exchange.DimensionLine;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorChecks;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.KeptDimension;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptMember;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.Validity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;

/** Files of the dimension "area", whose members North and South are kept; South is retired and ended in March 2017. */
class DimensionDraftingTest {
    private static final Validity ENDED =
            new Validity(Optional.of(ReportingMonth.of(2016, 4)), Optional.of(ReportingMonth.of(2017, 3)));

    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource({
        "West<North, West<South, There are two members of this name",
        "West,       West<North, There are two members of this name",
        "West,       West,       There are two members of this name",
        "North,      North,      There are two members of this name",
        "North,      West<North, Another row is about \"North\" as well",
        "West<North, East<North, Another row is about \"North\" as well"
    })
    void givesNoTwoMembersOneNameAndNoMemberTwo(String first, String second, String words) {
        assertThat(compare("renamed_from", row(first), row(second)).failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.line()).isEqualTo(3);
                    assertThat(failure.column()).isEqualTo("member");
                    assertThat(failure.message()).isEqualTo(words);
                });
    }

    @ParameterizedTest
    @CsvSource({"North<North, South<South", "West<North, East<South", "North, South"})
    void takesMembersThatKeepTheirNamesAndThoseThatGetOthers(String first, String second) {
        FileImport<BreakdownPart, DimensionLine> comparison = compare("renamed_from", row(first), row(second));

        assertThat(comparison.failures()).isEmpty();
        assertThat(comparison.listToWrite())
                .extracting(Map.Entry::getKey)
                .allSatisfy(part -> assertThat(part.member()).isIn("North", "South"));
    }

    @Test
    void takesNoNameForAnotherThatIsGone() {
        assertThat(compare("renamed_from", row("West<West")).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.column()).isEqualTo("renamed_from"));
    }

    @Test
    void leavesWhatAFileHasNoColumnForAsItIsKept() {
        assertThat(compare("renamed_from", row("South<South")).listToWrite()).isEmpty();
        assertThat(member(compare("renamed_from", row("West<South"))))
                .isEqualTo(new DimensionMember("West", false, true, ENDED));
        assertThat(member(compare("retired", row("South<no"))))
                .isEqualTo(new DimensionMember("South", false, false, ENDED));
        assertThat(member(compare("valid_from", row("South<"))).validity())
                .isEqualTo(new Validity(Optional.empty(), ENDED.to()));
        assertThat(member(compare("valid_to", row("South<"))).validity())
                .isEqualTo(new Validity(ENDED.from(), Optional.empty()));
        assertThat(compare("valid_to", row("South<2016-03")).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.column()).isEqualTo("valid_to"));
    }

    @ParameterizedTest
    @CsvSource({"'part of [1.1]{area=North}'", "'stock [1.1]{area=North} - [1.1]'"})
    void letsAMemberThatACheckNamesHaveAnotherName(String checks) {
        assertThat(compareChecked(checks, "renamed_from", row("West<North")).failures())
                .isEmpty();
        assertThat(compareChecked(checks, "renamed_from", row("West}<North")).failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.column()).isEqualTo("member");
                    assertThat(failure.message())
                            .isEqualTo(
                                    "1.2 names \"North\" in a formula, check or link, where the new name cannot stand."
                                            + " Choose a shorter one, without brackets");
                });
        assertThat(compareChecked(checks, "renamed_from", row("West}<South")).failures())
                .isEmpty();
    }

    @Test
    void looksAtNewNamesTogether() {
        String checks = "stock [1.1]{area=North} - [1.1]{area=South}" + " - [1.1]{area=South}".repeat(10);
        String longName = "S".repeat(27);

        assertThat(compareChecked(checks, "renamed_from", row("N".repeat(80) + "<North"), row("South<South"))
                        .failures())
                .isEmpty();
        assertThat(compareChecked(checks, "renamed_from", row("North<North"), row(longName + "<South"))
                        .failures())
                .isEmpty();
        assertThat(compareChecked(checks, "renamed_from", row("N".repeat(80) + "<North"), row(longName + "<South"))
                        .failures())
                .extracting(failure -> failure.line() + " " + failure.column())
                .containsExactly("3 member");
    }

    /** "West<North" is the member West with North in the other column. */
    private static String row(String member) {
        String[] cells = member.split("<", 2);
        return cells[0] + "," + (cells.length == 2 ? cells[1] : "");
    }

    private static DimensionMember member(FileImport<BreakdownPart, DimensionLine> comparison) {
        assertThat(comparison.failures()).isEmpty();
        return comparison.listToWrite().get(0).getValue().member();
    }

    private static FileImport<BreakdownPart, DimensionLine> compare(String column, String... rows) {
        return compareChecked("", column, rows);
    }

    private static FileImport<BreakdownPart, DimensionLine> compareChecked(
            String checks, String column, String... rows) {
        StringBuilder file = new StringBuilder("dimension,title,position,total,member," + column + "\n");
        for (String row : rows) {
            String position = row.startsWith("South") ? "2" : "1";
            file.append("area,Area,")
                    .append(position)
                    .append(",no,")
                    .append(row)
                    .append('\n');
        }
        return new DimensionDrafting(
                        new AuthorityCode("E08000018"),
                        List.of(new KeptDimension(1, "area", "Area")),
                        List.of(
                                new KeptMember(1, 1, "area", new DimensionMember("North", false), 1),
                                new KeptMember(1, 2, "area", new DimensionMember("South", false, true, ENDED), 2)),
                        Map.of("SG", List.of(new KeptIndicator(1, checked(IndicatorChecks.parse(checks)), List.of()))))
                .compare(FileSource.of("", file.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static IndicatorDefinition checked(IndicatorChecks checks) {
        return new IndicatorDefinition(
                new IndicatorCode("1.2"),
                new IndicatorPlace("Area", "Title", 1, true, ""),
                new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                new YearFigure(YearToDateBasis.NONE, List.of(), Optional.empty(), Optional.empty()),
                Derivation.entered(),
                "",
                checks);
    }
}
