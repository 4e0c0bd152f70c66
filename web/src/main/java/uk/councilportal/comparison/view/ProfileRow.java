package uk.councilportal.comparison.view;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.comparison.service.PeerFigure;
import uk.councilportal.comparison.service.References;
import uk.councilportal.comparison.service.References.Kind;
import uk.councilportal.comparison.service.StandardHeading;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;

/**
 * One indicator of a council beside others, as the page shows it. What is not known or not shown is empty.
 *
 * @param line the indicator and its figures
 */
public record ProfileRow(CouncilProfile.Line line) {

    public StandardHeading indicator() {
        return line.indicator();
    }

    public DisclosedValue value() {
        return line.figure().value();
    }

    /** "Low is good". */
    public String polarity() {
        return Messages.text("compare.polarity." + indicator().measure().polarity());
    }

    /** "March 2017, issue 1". */
    public String issue() {
        return ComparisonWords.issue(line.figure());
    }

    /** The mark of its definition, where it is not the same. */
    public Optional<Mark> definition() {
        return grade().map(ComparisonMarks::of);
    }

    private Optional<Comparability> grade() {
        return ComparisonWords.definition(line.figure()).filter(grade -> grade != Comparability.SAME);
    }

    /** What differs, or why there is no figure. */
    public String about() {
        return ComparisonWords.about(line.figure());
    }

    /** "16.8 to 26.1". */
    public String interval() {
        return line.verdicts()
                .interval()
                .map(interval ->
                        ComparisonWords.interval(interval, indicator().measure().format()))
                .orElse("");
    }

    /** The mean of the councils compared. */
    public DisclosedValue peers() {
        return line.peers().mean();
    }

    /** "2 of 3 councils". */
    public String peersNote() {
        PeerFigure peers = line.peers();
        return Messages.text("profile.used", peers.used(), peers.councils());
    }

    public Optional<DisclosedValue> neighbours() {
        return reference(Kind.NEIGHBOURS);
    }

    /** "10 of 10 councils". */
    public String neighboursNote() {
        return line.references()
                .line(Kind.NEIGHBOURS)
                .map(each -> Messages.text("profile.used", each.used(), each.councils()))
                .orElse("");
    }

    public Optional<DisclosedValue> best() {
        return reference(Kind.BEST_NEIGHBOUR);
    }

    /** Whose figure the best is. */
    public String bestNote() {
        return line.references()
                .line(Kind.BEST_NEIGHBOUR)
                .map(References.Line::of)
                .orElse("");
    }

    public Optional<DisclosedValue> region() {
        return reference(Kind.REGION);
    }

    public Optional<DisclosedValue> england() {
        return reference(Kind.ENGLAND);
    }

    public Optional<DisclosedValue> quartile() {
        return reference(Kind.TOP_QUARTILE);
    }

    private Optional<DisclosedValue> reference(Kind kind) {
        return line.references().line(kind).map(References.Line::value);
    }

    private Optional<BigDecimal> number(Kind kind) {
        return reference(kind).flatMap(DisclosedValue::value);
    }

    /** Who publishes the national figures, of which year, and by which model; or why there are none. */
    public String source() {
        References.Origin origin = line.references().origin();
        if (origin.source().isEmpty()) {
            return ComparisonWords.sentence(origin.note());
        }
        String source = Messages.text(
                origin.model().isEmpty() ? "profile.source" : "profile.source.model",
                origin.source(),
                origin.year(),
                origin.model());
        String older = origin.ofTheYear() ? "" : Messages.text("profile.source.older");
        return Stream.of(source, older, ComparisonWords.sentence(origin.note()))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    /** Whether it is better or worse than its neighbours, once chance is allowed for. */
    public Mark besideNeighbours() {
        return ComparisonMarks.of(line.verdicts().neighbours());
    }

    /** Whether it is better or worse than England, once chance is allowed for. */
    public Mark besideEngland() {
        return ComparisonMarks.of(line.verdicts().england());
    }

    /** The letter of its quarter. */
    public String band() {
        return line.standing().band().map(Enum::name).orElse("");
    }

    /** "2nd of 3"; nothing without a rank, and where no other council has a figure. */
    public String place() {
        int known = line.peers().used() + 1;
        if (line.standing().rank().isEmpty() || known == 1) {
            return "";
        }
        String rank = ComparisonWords.ordinal(line.standing().rank().getAsInt());
        return Messages.text("profile.place", rank, known);
    }

    /** "58.5% to 71.1%, the middle half 60.0% to 68.0%". */
    public String spread() {
        return line.spread()
                .map(each -> Messages.text(
                        "profile.spread",
                        each.lowest().displayed(),
                        each.highest().displayed(),
                        each.lowerQuartile().displayed(),
                        each.upperQuartile().displayed()))
                .orElse("");
    }

    /** The same as a picture; nothing where there is nothing to stand beside. Numbers of places of any size are not drawn. */
    public Optional<SpineDrawing.Model> drawing() {
        SpineDrawing.Beside beside = new SpineDrawing.Beside(
                peers().value(), number(Kind.NEIGHBOURS), number(Kind.REGION), number(Kind.ENGLAND));
        boolean alone = beside.numbers().findAny().isEmpty() && line.spread().isEmpty();
        return alone || indicator().measure().unit() == MeasureUnit.COUNT
                ? Optional.empty()
                : value().value()
                        .map(figure -> new SpineDrawing.Model(
                                figure,
                                beside,
                                line.spread(),
                                indicator().measure().polarity() == Polarity.LOW_IS_GOOD));
    }
}
