package uk.councilportal.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people send instead of what was asked for, and what they are told. */
class FileFormTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            'council,report', TEXT
            x,                TEXT
            PK,               TEXT
            PKab,             TEXT
            %PDF-1.7,         OTHER
            """)
    void tellsTextFromWhatIsNone(String content, FileForm form) throws IOException {
        assertThat(FileForm.of(file(content.getBytes(StandardCharsets.UTF_8)))).isEqualTo(form);
    }

    @Test
    void takesTextsAndPackedFilesAndNoOthers() throws IOException {
        FileSource packed = file(new byte[] {'P', 'K', 3, 4, 0, 0});
        FileSource picture = file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});

        assertThat(FileForm.of(packed)).isEqualTo(FileForm.PACKED);
        assertThat(FileForm.PACKED.findComplaint(packed)).isEmpty();
        assertThat(FileForm.TEXT.findComplaint(file("a,b".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(FileForm.of(picture)).isEqualTo(FileForm.OTHER);
        assertThat(FileForm.OTHER.findComplaint(picture))
                .contains("The file is neither a CSV file nor an Excel workbook (.xlsx)");
    }

    @Test
    void leavesTheEncodingOfATextToTheCsvReader() throws IOException {
        byte[] bigEndian = "council".getBytes(StandardCharsets.UTF_16);
        byte[] littleEndian = "\uFEFFcouncil".getBytes(StandardCharsets.UTF_16LE);

        assertThat(FileForm.of(file(bigEndian))).isEqualTo(FileForm.TEXT);
        assertThat(FileForm.of(file(littleEndian))).isEqualTo(FileForm.TEXT);
        assertThat(FileForm.of(file(new byte[0]))).isEqualTo(FileForm.TEXT);
    }

    @Test
    void asksForTheNewFormOfAnOldWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Figures");
            workbook.write(bytes);
        }
        FileSource old = file(bytes.toByteArray());

        assertThat(FileForm.of(old)).isEqualTo(FileForm.OLD_OFFICE);
        assertThat(FileForm.OLD_OFFICE.findComplaint(old))
                .hasValueSatisfying(words -> assertThat(words).contains("old Excel form (.xls)"));
    }

    @Test
    void asksForAWorkbookWithoutItsPassword() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            parts.createDocument(new ByteArrayInputStream(new byte[] {1}), "EncryptedPackage");
            parts.writeFilesystem(bytes);
        }

        assertThat(FileForm.OLD_OFFICE.findComplaint(file(bytes.toByteArray())))
                .hasValueSatisfying(words -> assertThat(words).contains("protected by a password"));
    }

    @Test
    void saysThatADamagedFileIsDamaged() {
        byte[] damaged = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);

        assertThatThrownBy(() -> FileForm.OLD_OFFICE.findComplaint(file(damaged)))
                .isInstanceOf(IOException.class);
    }

    private static FileSource file(byte[] content) {
        return FileSource.of("figures.csv", content);
    }
}
