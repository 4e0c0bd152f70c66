package uk.councilportal.indicator.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a standard indicator follows from counts, read from the formula of the catalogue.
 *
 * <pre>
 * count                              the count itself
 * 100*n/d                            numerator over denominator, both of the month
 * 100*sum12(n)/sum12(d)              twelve months of the one over twelve months of the other
 * 10000*n/pop                        a count over the children aged 0 to 17
 * 10000*n*12/months/pop              the same, one month brought to a full year
 * 10000*sum12(n)/pop                 twelve months over the children aged 0 to 17
 * 100*n(source=Police)/n(all)        one member's share of all members of a breakdown
 * </pre>
 *
 * <p>Any other formula, such as a mean of days or a rate of another age group, is in words: the indicator cannot be
 * rebuilt from counts the portal has.
 *
 * @param shape what is divided by what
 * @param multiplier 100 for percentages, 10,000 for rates, 1 where nothing is divided
 * @param months how many months up to the figure's own are added, 1 for the month alone
 * @param annualised whether one month is brought to a full year
 */
public record StandardFormula(Shape shape, BigDecimal multiplier, int months, boolean annualised) {

    /** What is divided by what. */
    public enum Shape {
        /** Nothing is divided. */
        COUNT,
        /** A count by another count. */
        OF_COUNT,
        /** A count by the population aged 0 to 17. */
        OF_POPULATION,
        /** One member of a breakdown by all its members. */
        MEMBER_OF_ALL,
        /** Described in words only. */
        IN_WORDS
    }

    private static final Pattern OF_COUNT = Pattern.compile("(\\d+)\\*n/d");
    private static final Pattern OF_SUMS = Pattern.compile("(\\d+)\\*sum(\\d+)\\(n\\)/sum\\2\\(d\\)");
    private static final Pattern OF_POPULATION = Pattern.compile("(\\d+)\\*(?:n|sum(\\d+)\\(n\\))/pop");
    private static final Pattern ANNUALISED = Pattern.compile("(\\d+)\\*n\\*12/months/pop");
    private static final Pattern MEMBER = Pattern.compile("(\\d+)\\*n\\([^()=]+=[^()]+\\)/n\\(all\\)");

    /** Refuses a run without a month. */
    public StandardFormula {
        if (months < 1) {
            throw new IllegalArgumentException("A figure covers at least one month, not " + months);
        }
    }

    /** Reads the text of the catalogue; a text in any other form than those above is in words. */
    public static StandardFormula parse(String text) {
        if (text.equals("count")) {
            return new StandardFormula(Shape.COUNT, BigDecimal.ONE, 1, false);
        }
        Matcher matcher = OF_COUNT.matcher(text);
        if (matcher.matches()) {
            return new StandardFormula(Shape.OF_COUNT, number(matcher), 1, false);
        }
        matcher = OF_SUMS.matcher(text);
        if (matcher.matches()) {
            return new StandardFormula(Shape.OF_COUNT, number(matcher), months(matcher), false);
        }
        matcher = OF_POPULATION.matcher(text);
        if (matcher.matches()) {
            return new StandardFormula(Shape.OF_POPULATION, number(matcher), months(matcher), false);
        }
        return parseRarer(text);
    }

    private static StandardFormula parseRarer(String text) {
        Matcher matcher = ANNUALISED.matcher(text);
        if (matcher.matches()) {
            return new StandardFormula(Shape.OF_POPULATION, number(matcher), 1, true);
        }
        matcher = MEMBER.matcher(text);
        return matcher.matches()
                ? new StandardFormula(Shape.MEMBER_OF_ALL, number(matcher), 1, false)
                : new StandardFormula(Shape.IN_WORDS, BigDecimal.ONE, 1, false);
    }

    private static BigDecimal number(Matcher matcher) {
        return new BigDecimal(matcher.group(1));
    }

    private static int months(Matcher matcher) {
        return matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
    }
}
