package uk.councilportal.platform.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, told by its first bytes and not by its name. */
enum FileForm {
    /** Text: the CSV reader says what is wrong with it, if anything is. */
    TEXT,
    /** A packed file, as Excel workbooks are. */
    PACKED,
    /** A file of the old Office form: an old workbook, or a new one behind a password. */
    OLD_OFFICE,
    /** Something else that is not text. */
    OTHER;

    private static final byte[] PACKED_MARK = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F'};
    private static final int LOOKED_AT = 512;
    private static final String PROTECTED = "EncryptedPackage";

    static FileForm of(FileSource file) throws IOException {
        try (InputStream bytes = file.content().open()) {
            byte[] first = bytes.readNBytes(LOOKED_AT);
            if (begins(first, PACKED_MARK)) {
                return PACKED;
            }
            if (begins(first, OLD_OFFICE_MARK)) {
                return OLD_OFFICE;
            }
            return begins(first, PDF_MARK) || hasNoughts(first) ? OTHER : TEXT;
        }
    }

    /** Why a file of this form cannot be taken; empty when it can be tried. */
    Optional<String> findComplaint(FileSource file) throws IOException {
        return switch (this) {
            case TEXT, PACKED -> Optional.empty();
            case OLD_OFFICE ->
                Optional.of(
                        isProtected(file)
                                ? "The file is protected by a password. Take the password off (File, Info, Protect Workbook) and send it again"
                                : "The file has the old Excel form (.xls). Save it as \"Excel Workbook (.xlsx)\"");
            case OTHER -> Optional.of("The file is neither a CSV file nor an Excel workbook (.xlsx)");
        };
    }

    private static boolean isProtected(FileSource file) throws IOException {
        try (InputStream bytes = file.content().open();
                POIFSFileSystem parts = new POIFSFileSystem(bytes)) {
            return parts.getRoot().hasEntryCaseInsensitive(PROTECTED);
        } catch (RuntimeException e) {
            throw new IOException("the file is damaged", e);
        }
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** Text in UTF-8 has no noughts; UTF-16 has, and begins with its own mark, which the CSV reader knows. */
    private static boolean hasNoughts(byte[] bytes) {
        boolean utf16 = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
        for (byte b : bytes) {
            if (b == 0 && !utf16) {
                return true;
            }
        }
        return false;
    }
}
