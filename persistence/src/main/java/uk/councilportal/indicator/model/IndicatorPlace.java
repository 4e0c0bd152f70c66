package uk.councilportal.indicator.model;

/**
 * Where an indicator stands in its report.
 *
 * @param area the group of the report, "Contact &amp; referral (MASH)"
 * @param title its short title
 * @param position its place in the report, from 1
 * @param onScorecard whether it has a row of its own; counts behind a percentage often have none
 * @param dataNote what the reader has to know about its data
 * @param retired whether it is no longer used: it keeps its figures, but no new ones are due or taken
 */
public record IndicatorPlace(
        String area, String title, int position, boolean onScorecard, String dataNote, boolean retired) {

    /** The place of an indicator that is in use. */
    public IndicatorPlace(String area, String title, int position, boolean onScorecard, String dataNote) {
        this(area, title, position, onScorecard, dataNote, false);
    }

    /** The same at another position. */
    public IndicatorPlace moved(int other) {
        return new IndicatorPlace(area, title, other, onScorecard, dataNote, retired);
    }

    /** The same with more words about its data, behind those there are. */
    public IndicatorPlace noted(String words) {
        String note = dataNote.isBlank() ? words : dataNote + " " + words;
        return new IndicatorPlace(area, title, position, onScorecard, note, retired);
    }

    /** The same, no longer used. */
    public IndicatorPlace retire() {
        return new IndicatorPlace(area, title, position, onScorecard, dataNote, true);
    }
}
