package uk.councilportal.platform.exchange;

import java.util.List;

/** The cells of a row of a spreadsheet from column A on, empty where there is none, and its number. */
record SheetRow(long number, List<String> cells) {
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
