package uk.councilportal.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.authority.exchange.AuthorityCsvParser;
import uk.councilportal.authority.exchange.PopulationCsvParser;
import uk.councilportal.benchmark.exchange.BenchmarkCsvParser;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.target.exchange.TargetCsvParser;

/** Files that set a council up: a good row is taken, a bad one rejected at its column. */
class SettingsParserTest extends SettingsFiles {
    private static final String DIMENSIONS = "council,dimension,title,member,position,total\n";
    private static final String FORMULAS =
            "report,ref,from,to,period_types,dimension,numerator,denominator,multiplier,annualised\n";
    private static final String LINKS = "report,ref,dimension,member,standard,comparability,note\n";
    private static final String STANDARDS =
            "code,title,area,polarity,unit,decimals,measure_type,formula,disclosure,tier,definition\n";
    private static final String TARGETS = "report,ref,year,state,basis,target,red,amber,green,text\n";
    private static final String BENCHMARKS = "report,ref,kind,period,value\n";
    private static final String AUTHORITIES = "council,name,old_la_code,region,authority_type\n";
    private static final String POPULATIONS = "council,series,area,from,to,children\n";

    @Test
    void readsAFormulaForSomePeriods() {
        FormulaLine line =
                read(new FormulaCsvParser(OWN), FORMULAS + "SG,1.4,2016-10,,MONTH QUARTER,area,[1.3],[1.1],,no\n");
        assertThat(line.formula().scope().periodTypes()).hasSize(2);
        assertThat(line.formula().multiplier()).isEqualByComparingTo("1");
    }

    @Test
    void readsALinkOfEveryMember() {
        StandardLinkLine line =
                read(new StandardLinkCsvParser(OWN), LINKS + "SG,1.1,area,*,contacts-received,CLOSE,new only\n");
        assertThat(line.link().breakdown()).isEqualTo(Breakdown.of("area", "*"));
    }

    @Test
    void readsAnAnnualStandardIndicator() {
        StandardIndicatorLine line = read(
                new StandardIndicatorCsvParser(), STANDARDS + "x,X,A,NEUTRAL,COUNT,0,ANNUAL,count,NONE,BASE,text\n");
        assertThat(line.indicator().measure().frequency()).isEqualTo(Frequency.ANNUAL);
        assertThat(line.recipe().numeratorCode()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"98,,,,SET", ",<90,,>=95,SET", ",,>90,,SET", ",,,14..20,SET", ",,,,TO_BE_SET", ",,,,WORDS_ONLY"})
    void readsTargetsOfEverySort(String target, String red, String amber, String green, String state) {
        String row = "SG,1.1,2016/17,%s,IN_PERIOD,%s,%s,%s,%s,as printed\n"
                .formatted(state, text(target), text(red), text(amber), text(green));
        assertThat(read(new TargetCsvParser(OWN, directory()), TARGETS + row)
                        .target()
                        .setting()
                        .text())
                .isEqualTo("as printed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reports    | E10000020,SG,T,L,2017-03,15,,,SIGNED                             | council",
                "reports    | ,SÉ,T,L,2017-03,15,,,SIGNED                                      | report",
                "reports    | ,,T,L,2017-03,15,,,SIGNED                                        | report",
                "populations| E08000018,é,,2016-01,,5                                          | series",
                "reports    | ,SG,T,L,,15,,,SIGNED                                             | last_month",
                "reports    | ,SG,T,L,2017-03,0,,,SIGNED                                       | months_shown",
                "reports    | ,SG,T,L,2017-03,1.5,,,SIGNED                                     | months_shown",
                "reports    | ,SG,T,L,2017-03,61,,,SIGNED                                      | months_shown",
                "reports    | ,SG,T,L,2017-03,,,,SIGNED                                        | months_shown",
                "reports    | ,SG,T,L,2017-03,15,,NO_SUCH_KIND,SIGNED                          | figures",
                "reports    | ,SG,T,L,2017-03,15,,,signed                                      | difference",
                "dimensions | ,area,Area,*,1,no                                                | member",
                "dimensions | ,area,Area,North;South,1,no                                      | member",
                "dimensions | ,area,Area,North,1,maybe                                         | total",
                "reports    | ,\u0007SG,T,L,2017-03,15,,,SIGNED                               | report",
                "reports    | ,SG,\tT,L,2017-03,15,,,SIGNED                                   | title",
                "indicators | SG,[1],A,1,T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no,,              | ref",
                "indicators | SG,,A,1,T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no,,                 | ref",
                "indicators | SG,1.1,A,1,=T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no,,             | title",
                "indicators | SG,1.1,A,1,T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no,13,            | year_months",
                "indicators | SG,1.1,A,1,T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no,0,             | year_months",
                "indicators | SG,1.1,A,1,T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no,,[1.1          | parts",
                "owned      | SG,1.1,A,1,T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no,,,13,          | months_in_arrears",
                "owned      | SG,1.1,A,1,T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no,,,-1,          | months_in_arrears",
                "owned      | SG,1.1,A,1,T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no,,,one,         | months_in_arrears",
                "owned      | SG,1.1,A,1,T,NEUTRAL,COUNT,0,QUARTERLY,NONE,NONE,no,,,1,         | months_in_arrears",
                "owned      | SG,1.1,A,1,T,NEUTRAL,COUNT,0,MONTHLY,NONE,NONE,no,,,,=owner      | owner_role",
                "formulas   | SG,1.4,Oct-16,,,,[1.3],[1.1],100,no                              | from",
                "formulas   | SG,1.4,,,MONTHLY,,[1.3],[1.1],100,no                             | period_types",
                "formulas   | SG,1.4,,,,,,[1.1],100,no                                         | numerator",
                "links      | SG,1.1,area;x,*,contacts-received,CLOSE,                         | dimension",
                "links      | SG,1.1,,,contacts-received,NEARLY,                               | comparability",
                "standards  | x,X,A,NEUTRAL,COUNT,7,ANNUAL,count,NONE,BASE,text                | decimals",
                "targets    | SG,1.1,2016,SET,IN_PERIOD,98,,,,                                 | year",
                "targets    | SG,1.1,2016/17,SET,IN_PERIOD,98,90,,,                            | red",
                "targets    | SG,1.1,2016/17,SET,IN_PERIOD,,,,,                                | state",
                "targets    | SG,9.9,2016/17,SET,IN_PERIOD,98,,,,                              | ref",
                "benchmarks | SG,1.1,WALES,2014/15,1                                           | kind",
                "benchmarks | SG,1.1,ENGLAND,2014/15,                                          | value",
                "authorities| E0800018,Rotherham,372,Yorkshire,District                        | council",
                "authorities| E08000018,Rotherham,3720,Yorkshire,District                      | old_la_code",
                "populations| E08000018,,,2016-01,2015-12,5                                    | to",
                "populations| E08000018,,,,,5                                                  | from",
                "populations| E08000018,,,2016-01,,0                                           | children"
            })
    void rejectsABadCellAtItsColumn(String kind, String row, String column) {
        CsvParser<?> parser = parser(kind);
        assertThat(parser.readAll(file(headings(kind) + row + "\n"), failures)).isEmpty();
        assertThat(failures.kept()).extracting(failure -> failure.column()).containsExactly(column);
    }

    @Test
    void rejectsAnExpressionThatIsTooLongToKeep() {
        String numerator = "[1.1]" + " + [1.1]".repeat(300);
        String row = "SG,1.4,,,,," + numerator + ",[1.1],100,no";
        assertThat(parser("formulas").readAll(file(headings("formulas") + row + "\n"), failures))
                .isEmpty();
        assertThat(failures.kept()).extracting(failure -> failure.column()).containsExactly("numerator");
    }

    @Test
    void readsPopulationsWithAndWithoutAnEnd() {
        assertThat(new PopulationCsvParser()
                        .readAll(
                                file(POPULATIONS + "E08000018,,,2016-01,,56398\nE08000018,S,North,2016-01,2016-09,9\n"),
                                failures))
                .hasSize(2);
        assertThat(failures.isEmpty()).isTrue();
    }

    private CsvParser<?> parser(String kind) {
        return switch (kind) {
            case "reports" -> new ReportCsvParser(OWN);
            case "dimensions" -> new DimensionCsvParser(OWN);
            case "indicators", "owned" -> new IndicatorCsvParser(OWN);
            case "formulas" -> new FormulaCsvParser(OWN);
            case "links" -> new StandardLinkCsvParser(OWN);
            case "standards" -> new StandardIndicatorCsvParser();
            case "targets" -> new TargetCsvParser(OWN, directory());
            case "benchmarks" -> new BenchmarkCsvParser(OWN, directory());
            case "authorities" -> new AuthorityCsvParser();
            default -> new PopulationCsvParser();
        };
    }

    private static String headings(String kind) {
        return switch (kind) {
            case "reports" -> REPORTS;
            case "dimensions" -> DIMENSIONS;
            case "indicators" -> INDICATORS;
            case "owned" -> OWNED_INDICATORS;
            case "formulas" -> FORMULAS;
            case "links" -> LINKS;
            case "standards" -> STANDARDS;
            case "targets" -> TARGETS;
            case "benchmarks" -> BENCHMARKS;
            case "authorities" -> AUTHORITIES;
            default -> POPULATIONS;
        };
    }

    private static FigureDirectory directory() {
        FigureDirectory directory = new FigureDirectory(breakdown -> 0);
        IndicatorDefinition definition = new IndicatorDefinition(
                new IndicatorCode("1.1"),
                new IndicatorPlace("Area", "Title", 1, true, ""),
                new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                new YearFigure(YearToDateBasis.NONE, List.of(), Optional.empty(), Optional.empty()),
                Derivation.entered());
        directory.addReport("SG", List.of(new KeptIndicator(1, definition, List.of())));
        return directory;
    }
}
