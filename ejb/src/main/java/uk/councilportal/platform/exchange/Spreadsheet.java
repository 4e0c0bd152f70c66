package uk.councilportal.platform.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * An Excel workbook on its way in, read row by row from a copy on disk, so that its length does not matter to the memory.
 *
 * <p>The sheet "Figures" counts, or the first one where none is called so. A file that grows out of all proportion when it
 * is unpacked is refused.
 */
final class Spreadsheet implements AutoCloseable {
    /** The sheet of the portal's own template. */
    static final String SHEET = "Figures";

    private static final long MOST_TEXTS = 64L * 1024 * 1024;
    private static final long LARGEST_PART = 512L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private final Path copy;
    private final OPCPackage workbook;

    private Spreadsheet(Path copy, OPCPackage workbook) {
        this.copy = copy;
        this.workbook = workbook;
    }

    static Spreadsheet open(FileSource file) throws IOException {
        Path copy = Files.createTempFile("import", ".xlsx");
        try (InputStream bytes = file.content().open()) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Spreadsheet(copy, OPCPackage.open(copy.toFile(), PackageAccess.READ));
        } catch (OpenXML4JException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw new IOException("the workbook is damaged", e);
        }
    }

    /** Why its contents cannot be read, in words; empty when they can. */
    Optional<String> findComplaint() {
        if (!workbook.getPartsByContentType(XSSFRelation.MACROS_WORKBOOK.getContentType())
                        .isEmpty()
                || !workbook.getPartsByContentType(XSSFRelation.VBA_MACROS.getContentType())
                        .isEmpty()) {
            return Optional.of(
                    "The workbook has macros, which the portal does not take. Save it as \"Excel Workbook (.xlsx)\"");
        }
        if (workbook.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType())
                .isEmpty()) {
            return Optional.of(
                    "The file is not an Excel workbook. Save the sheet as \"Excel Workbook (.xlsx)\" or as \"CSV UTF-8\"");
        }
        boolean tooManyTexts = workbook.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType()).stream()
                .anyMatch(part -> part.getSize() > MOST_TEXTS);
        return tooManyTexts
                ? Optional.of("The workbook holds too much text. Save the sheet as \"CSV UTF-8\"")
                : Optional.empty();
    }

    /** What the portal wrote into it, if it is one of its templates. */
    Optional<SpreadsheetMark> findMark() throws IOException {
        try {
            return SpreadsheetMark.find(new POIXMLProperties(workbook).getCustomProperties());
        } catch (OpenXML4JException | org.apache.xmlbeans.XmlException e) {
            throw new IOException("the workbook is damaged", e);
        }
    }

    /** Gives the rows on, and afterwards tells of merged cells. */
    void read(ImportWatch watch, Consumer<SheetRow> rows, Consumer<CellRangeAddress> merged) throws IOException {
        try {
            XSSFReader reader = new XSSFReader(workbook);
            PackagePart sheet = findSheet(reader);
            SheetCells cells = new SheetCells(new ReadOnlySharedStringsTable(workbook, false), reader.getStylesTable());
            SheetHandler handler = new SheetHandler(cells, rows);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            watch.expect(sheet.getSize());
            try (InputStream xml = watch.over(new BufferedInputStream(sheet.getInputStream()))) {
                parser.parse(new InputSource(xml));
            }
            handler.merged().forEach(merged);
        } catch (IOException e) {
            throw isZipBomb(e)
                    ? new IOException("unpacked it is many times its size. Save the sheet as \"CSV UTF-8\"", e)
                    : e;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException("the workbook is damaged", e);
        }
    }

    private static boolean isZipBomb(IOException e) {
        return String.valueOf(e.getMessage()).startsWith("Zip bomb");
    }

    private static PackagePart findSheet(XSSFReader reader) throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator sheets = reader.getSheetIterator();
        PackagePart first = null;
        while (sheets.hasNext()) {
            try (InputStream unread = sheets.next()) {
                if (sheets.getSheetName().toLowerCase(Locale.UK).equals(SHEET.toLowerCase(Locale.UK))) {
                    return sheets.getSheetPart();
                }
                first = first == null ? sheets.getSheetPart() : first;
            }
        }
        if (first == null) {
            throw new IOException("the workbook has no sheet");
        }
        return first;
    }

    @Override
    public void close() throws IOException {
        workbook.revert();
        Files.deleteIfExists(copy);
    }
}
