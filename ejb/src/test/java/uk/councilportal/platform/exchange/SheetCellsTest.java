package uk.councilportal.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook keeps in a cell, its format, and what the portal reads. */
class SheetCellsTest {
    private XSSFWorkbook workbook;
    private SheetCells cells;

    @BeforeEach
    void openAWorkbook() {
        workbook = new XSSFWorkbook();
        workbook.getSharedStringSource()
                .addSharedStringItem(workbook.getCreationHelper().createRichTextString("2.4"));
        cells = new SheetCells(workbook.getSharedStringSource(), workbook.getStylesSource());
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @ParameterizedTest(name = "{0} in the format {1} is read as {2}")
    @CsvSource(textBlock = """
            0.94,                 0%,         94
            0.945,                0.0%,       94.5
            0.1,                  0.000,      0.1
            1653,                 '#,##0',    1653
            42795,                mmm-yy,     2017-03
            42809.5,              dd/mm/yyyy, 2017-03
            -1,                   mmm-yy,     -1
            0,                    0%,         0
            0.30000000000000004,  0.00,       0.3
            12.3456789,           0.0,        12.345679
            1.5E3,                0,          1500
            """)
    void readsANumberAsItsFormatShowsItAtFullPrecision(String kept, String format, String text) {
        assertThat(cells.text("n", style(format), kept)).isEqualTo(text);
        assertThat(cells.text(null, style(format), kept)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{1} of the sort {0} is read as {2}")
    @CsvSource(textBlock = """
            s,   0,                   2.4
            b,   1,                   TRUE
            b,   0,                   FALSE
            d,   2017-03-15T00:00:00, 2017-03
            d,   2017,                2017
            str, 76 of 576,           76 of 576
            e,   #DIV/0!,             #DIV/0!
            n,   0.94,                0.94
            n,   '',                  ''
            """)
    void readsWhatIsNoFormattedNumberAsItStands(String sort, String kept, String text) {
        assertThat(cells.text(sort, null, kept)).isEqualTo(text);
    }

    private String style(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return String.valueOf(style.getIndex());
    }
}
