package uk.councilportal.period.model;

/** The sort of period a figure covers; stored by its letter. */
public enum PeriodType {
    /** One calendar month, printed "2017-03". */
    MONTH('M'),
    /** A quarter of the financial year, printed "2016-Q4" for January to March 2017. */
    QUARTER('Q'),
    /** A financial year, printed "2016/17", or its months so far, printed as a range. */
    FINANCIAL_YEAR('Y'),
    /** Any run of months, printed "2015-04..2015-09". */
    ROLLING('R'),
    /** Half terms of a school year, printed "2016/17 HT1-3". */
    TERM('T'),
    /** A school year from September, printed "2015/16", or its months so far, printed "2016/17 to Feb-17". */
    ACADEMIC_YEAR('A');

    private final char letter;

    PeriodType(char letter) {
        this.letter = letter;
    }

    /** The letter under which it is stored. */
    public char letter() {
        return letter;
    }

    /**
     * The type stored under a letter.
     *
     * @throws IllegalArgumentException when no type has it
     */
    public static PeriodType ofLetter(char letter) {
        for (PeriodType type : values()) {
            if (type.letter == letter) {
                return type;
            }
        }
        throw new IllegalArgumentException("No sort of period has the letter " + letter);
    }
}
