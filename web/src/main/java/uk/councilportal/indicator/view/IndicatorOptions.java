package uk.councilportal.indicator.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.platform.faces.Messages;

/** What can be chosen about an indicator, with words; the values are those of the files. */
@Named
@RequestScoped
public class IndicatorOptions {

    public Map<String, String> getUnits() {
        return labelled(MeasureUnit.values(), "compare.unit.");
    }

    public Map<String, String> getPolarities() {
        return labelled(Polarity.values(), "setting.polarity.");
    }

    public Map<String, String> getFrequencies() {
        return labelled(Frequency.values(), "setting.frequency.");
    }

    public Map<String, String> getYearBases() {
        return labelled(YearToDateBasis.values(), "setting.year.");
    }

    public Map<String, String> getDirections() {
        return labelled(DirectionBasis.values(), "setting.direction.");
    }

    public Map<String, String> getGrades() {
        return labelled(Comparability.values(), "comparability.");
    }

    public Map<String, String> getScorecard() {
        return Map.of(Messages.text("setting.scorecard.yes"), "yes", Messages.text("setting.scorecard.no"), "no");
    }

    public Map<String, String> getRetired() {
        return Map.of(Messages.text("setting.retired.no"), "no", Messages.text("setting.retired.yes"), "yes");
    }

    private static Map<String, String> labelled(Enum<?>[] values, String prefix) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            options.put(Messages.text(prefix + value.name()), value.name());
        }
        return options;
    }
}
