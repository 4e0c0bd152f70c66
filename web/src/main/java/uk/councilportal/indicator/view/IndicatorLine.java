package uk.councilportal.indicator.view;

import java.util.List;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.platform.faces.Messages;

/**
 * An indicator as the list shows it.
 *
 * @param kept what is kept of it
 * @param retiredSources the retired indicators it is still worked out from
 * @param address where it is changed
 */
public record IndicatorLine(KeptIndicator kept, List<IndicatorCode> retiredSources, String address) {

    public String ref() {
        return kept.code().value();
    }

    public String title() {
        return kept.definition().place().title();
    }

    public String area() {
        return kept.definition().place().area();
    }

    /** "Percentage, high". */
    public String measure() {
        return Messages.text(
                "indicators.measure",
                Messages.text("compare.unit." + kept.definition().measure().unit()),
                Messages.text("polarity." + kept.definition().measure().polarity()));
    }

    public String owner() {
        return kept.definition().ownerRole();
    }

    public boolean retired() {
        return kept.definition().place().retired();
    }

    /** "Worked out from 3.4, which is retired: …"; empty where it is not. */
    public String staleness() {
        return retiredSources.isEmpty() ? "" : Messages.text("indicators.stale", IndicatorNames.listed(retiredSources));
    }

    public List<StandardLink> links() {
        return kept.links();
    }

    boolean linked() {
        return !kept.links().isEmpty();
    }

    boolean linkedOtherwise() {
        return kept.links().stream().anyMatch(link -> link.comparability() == Comparability.DIFFERENT_DEFINITION);
    }
}
