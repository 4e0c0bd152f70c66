package uk.councilportal.platform.exchange;

import java.io.IOException;
import java.util.Optional;

/** Tells for whom and for what a template was made, where a file is one. */
public final class TemplateMarks {
    private TemplateMarks() {}

    /** The mark of a file; empty when it is no template, or cannot be read, which reading its rows will tell. */
    public static Optional<SpreadsheetMark> find(FileSource file) {
        try {
            if (FileForm.of(file) != FileForm.PACKED) {
                return Optional.empty();
            }
            try (Spreadsheet workbook = Spreadsheet.open(file)) {
                return workbook.findComplaint().isPresent() ? Optional.empty() : workbook.findMark();
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
