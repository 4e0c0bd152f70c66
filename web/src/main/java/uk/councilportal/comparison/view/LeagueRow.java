package uk.councilportal.comparison.view;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.comparison.service.LeagueLine;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.platform.faces.Mark;

/**
 * One council of a league table, as the page shows it. What is not known or not shown is empty.
 *
 * @param table the table it stands in
 * @param line its figure and what goes with it
 * @param scale the line on which all intervals of the table are drawn; empty where none is
 */
public record LeagueRow(LeagueTable table, LeagueLine line, Optional<IntervalScale> scale) {

    public String name() {
        return line.council().name();
    }

    public String code() {
        return line.council().code().value();
    }

    public boolean focus() {
        return table.focus().filter(line.council().code()::equals).isPresent();
    }

    public DisclosedValue value() {
        return line.figure().value();
    }

    public String rank() {
        return ComparisonWords.rank(line.standing());
    }

    /** The letter of its quarter. */
    public String band() {
        return line.standing().band().map(Enum::name).orElse("");
    }

    /** "62 of 294". */
    public String counts() {
        return line.counts().map(ComparisonWords::counts).orElse("");
    }

    /** "16.8 to 26.1". */
    public String interval() {
        return line.interval()
                .map(interval -> ComparisonWords.interval(
                        interval, table.indicator().measure().format()))
                .orElse("");
    }

    /** The interval as a picture. */
    public Optional<IntervalDrawing.Model> drawing() {
        Optional<BigDecimal> dashed = LeagueNotes.dashed(table).value();
        return line.interval()
                .flatMap(interval -> scale.flatMap(all ->
                        value().value().map(figure -> new IntervalDrawing.Model(all, figure, interval, dashed))));
    }

    /** Whether it is better or worse than England by more than chance; nothing where that cannot be tested. */
    public Optional<Mark> england() {
        return Optional.of(line.england()).filter(ComparisonMarks::isJudged).map(ComparisonMarks::of);
    }

    /** "March 2017, issue 1". */
    public String issue() {
        return ComparisonWords.issue(line.figure());
    }

    /** The mark of its definition. */
    public Optional<Mark> definition() {
        return ComparisonWords.definition(line.figure()).map(ComparisonMarks::of);
    }

    /** What differs, or why there is no figure. */
    public String about() {
        return ComparisonWords.about(line.figure());
    }
}
