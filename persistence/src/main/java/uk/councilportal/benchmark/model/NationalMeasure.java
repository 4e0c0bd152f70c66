package uk.councilportal.benchmark.model;

import java.util.Optional;
import uk.councilportal.indicator.model.Polarity;

/**
 * A measure of the catalogue of the official tool for comparing local authorities.
 *
 * @param key its short name and the topic it stands under; a measure may stand under several
 * @param position where it stands in the catalogue
 * @param name its number and name
 * @param reading how its figures are to be read
 * @param edition how up to date it is
 */
public record NationalMeasure(Key key, int position, Name name, Reading reading, Edition edition) {
    /**
     * What tells one entry of the catalogue from another.
     *
     * @param measure the short name, under which its figures are published
     * @param topic the topic
     */
    public record Key(String measure, String topic) {
        @Override
        public String toString() {
            return measure + " (" + topic + ")";
        }
    }

    /**
     * How it is called.
     *
     * @param code its number in the catalogue; several measures may share one
     * @param name its name
     * @param title its name in full
     */
    public record Name(String code, String name, String title) {}

    /**
     * How its figures are to be read.
     *
     * @param polarity which way is better; NEUTRAL where the catalogue does not say
     * @param unit the unit in words
     * @param decimals the printed decimals; empty where the catalogue does not say
     * @param yearType the sort of year its labels name
     * @param quartiles whether quartile bands are made of it
     */
    public record Reading(
            Polarity polarity, String unit, Optional<Integer> decimals, String yearType, boolean quartiles) {}

    /**
     * How up to date it is.
     *
     * @param status the table it comes from, or that it is discontinued
     * @param lastUpdate when it was published last, as the catalogue writes it
     * @param nextUpdate when it is published next, as the catalogue writes it
     */
    public record Edition(String status, String lastUpdate, String nextUpdate) {}

    /** Whether councils' figures are taken together by adding them up, or by a rate, percentage or mean. */
    public MeasureForm form() {
        return MeasureForm.ofUnit(reading.unit());
    }

    /** In words, for people who look at changes. */
    @Override
    public String toString() {
        return "%s; %s; %s; %s".formatted(name.title(), reading, edition, position);
    }
}
