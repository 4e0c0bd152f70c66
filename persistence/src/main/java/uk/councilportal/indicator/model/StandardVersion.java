package uk.councilportal.indicator.model;

import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What an indicator of the national catalogue says from some month on.
 *
 * @param from the first month it is valid for; empty for the first version, which is valid from the beginning
 * @param recipe the indicator and what it is made of
 * @param source who defines it; may be empty
 * @param breakReason why figures of this version cannot be held against those before; empty where they can
 */
public record StandardVersion(
        Optional<ReportingMonth> from, StandardRecipe recipe, String source, Optional<String> breakReason) {

    /** The first and only version of an indicator that has never been changed. */
    public static StandardVersion first(StandardRecipe recipe) {
        return new StandardVersion(Optional.empty(), recipe, "", Optional.empty());
    }

    /** The same version where what it shares with the first one is another: area, tier, unit and what it is made of. */
    public StandardVersion basedOn(StandardRecipe first) {
        StandardDefinition same = first.indicator().definition();
        Measure measure = first.indicator().measure();
        StandardDefinition own = indicator().definition();
        StandardIndicator based = new StandardIndicator(
                first.code(),
                indicator().title(),
                first.indicator().area(),
                new Measure(
                        measure.unit(),
                        indicator().measure().decimals(),
                        indicator().measure().polarity(),
                        measure.frequency(),
                        measure.monthsInArrears()),
                new StandardDefinition(
                        own.text(),
                        same.measureType(),
                        same.formula(),
                        own.disclosure(),
                        same.nationalMeasure(),
                        same.tier()));
        return new StandardVersion(
                from, new StandardRecipe(based, first.numeratorCode(), first.denominatorCode()), source, breakReason);
    }

    /** The indicator as this version has it. */
    public StandardIndicator indicator() {
        return recipe.indicator();
    }

    /** Whether it begins with the month or before it. */
    public boolean hasBegun(ReportingMonth month) {
        return from.isEmpty() || !month.isBefore(from.get());
    }
}
