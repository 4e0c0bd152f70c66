package uk.councilportal.indicator.view;

import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.service.CatalogueLine;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Messages;

/**
 * A standard indicator as the list shows it.
 *
 * @param line the indicator and who links to it
 */
public record StandardLine(CatalogueLine line) {

    public String code() {
        return history().code();
    }

    public String title() {
        return history().latest().indicator().title();
    }

    /** Where it is kept. */
    public String address() {
        return StandardAddress.of(code()).toString();
    }

    /** "Percentage. Good is: High". */
    public String measure() {
        Measure measure = history().latest().indicator().measure();
        return Messages.text(
                "indicators.measure",
                Messages.text("compare.unit." + measure.unit()),
                Messages.text("polarity." + measure.polarity()));
    }

    /** How many versions there are, and since when the last is valid. */
    public String versions() {
        return Messages.text(
                "catalogue.versions.count",
                history().versions().size(),
                history().latest().from().map(ReportingMonth::longName).orElse(""));
    }

    public long councils() {
        return line.links().councils();
    }

    public boolean ended() {
        return history().last().isPresent();
    }

    /** "Ended after March 2017, replaced by contacts-received". */
    public String state() {
        return history()
                .last()
                .map(last -> Messages.text(
                        "catalogue.ended",
                        last.longName(),
                        history().replacedBy().isPresent() ? 1 : 0,
                        history().replacedBy().orElse("")))
                .orElseGet(() -> Messages.text("catalogue.state.used"));
    }

    private StandardHistory history() {
        return line.history();
    }
}
