package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.system.pages.ComparisonPage;

/** Every comparison has a table, a sentence, its figures in two kinds of file and its picture; all of them are saved and read. */
class ComparisonFilesBrowserIT {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}?{2}")
    @CsvSource({
        "league, league, indicator=contact-to-referral-rate&month=2016-09, league-contact-to-referral-rate-2016-09",
        "league, league, indicator=contacts-received&month=2016-Q2, league-contacts-received-2016-Q2",
        "heatmap, heatmap, month=2016-09, heatmap-2016-09",
        "profile, profile, focus=E08000018&month=2016-09, profile-E08000018-2016-09",
        "trends, trendTable, indicator=lac-rate&month=2017-03, trends-lac-rate-2017-03",
        "funnel, funnelTable, indicator=contact-to-referral-rate&month=2016-09, funnel-contact-to-referral-rate-2016-09",
        "funnel, funnelTable, indicator=contact-to-referral-rate&month=2016-Q2, funnel-contact-to-referral-rate-2016-Q2",
        "spc, spcTable, indicator=contacts-received&focus=E08000018, spc-contacts-received-E08000018",
        "exceptions, concernsTable, show=target, exceptions",
        "overview, councils, month=2016-09, overview-2016-09"
    })
    void givesWhatItShowsAsFilesAndAsAPicture(String page, String table, String choices, String name) {
        ComparisonPage shown = new ComparisonPage(
                browsers.signIn("board-all", "/app/" + page + ".xhtml?" + choices), page + ".xhtml", table);
        assertThat(shown.names()).isNotEmpty();
        assertThat(shown.words()).isNotEmpty();

        List<String> csv = shown.file();
        assertThat(csv.get(0)).isEqualTo(name + ".csv");
        List<CSVRecord> figures = SharedFolder.parse(csv.get(1));
        assertThat(figures).isNotEmpty().allSatisfy(line -> {
            assertThat(line.get("name")).isNotEmpty();
            assertThat(line.get("audience")).isNotEmpty();
        });
        Path workbook = folder.resolve("figures.xlsx");
        assertThat(shown.workbook(workbook)).isEqualTo(name + ".xlsx");
        assertThat(workbook).satisfies(saved -> {
            List<List<String>> lines = WorkbookText.lines(Files.readAllBytes(saved));
            assertThat(lines.get(0)).isEqualTo(figures.get(0).getParser().getHeaderNames());
            assertThat(texts(lines.subList(1, lines.size())))
                    .isEqualTo(texts(figures.stream().map(CSVRecord::toList).toList()));
        });
        Path picture = folder.resolve("picture");
        assertThat(shown.picture(picture)).startsWith(page.equals("heatmap") ? "heatmap" : page);
        assertThat(picture).satisfies(saved -> assertThat(Files.size(saved)).isGreaterThan(3000));
        assertThat(shown.complaints()).isEmpty();
    }

    /** What is not a number, cell by cell: numbers are numbers in a workbook, with no zeros behind them. */
    private static List<List<String>> texts(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> NUMBER.matcher(cell).matches() ? "a number" : cell)
                        .toList())
                .toList();
    }
}
