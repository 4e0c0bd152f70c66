package uk.councilportal.wrong.rules;

import org.apache.commons.csv.CSVFormat;

/** Breaks R2: a rule that uses a library other than the one for statistics. */
public class RuleWithLibrary {

    public CSVFormat format() {
        return CSVFormat.DEFAULT;
    }
}
