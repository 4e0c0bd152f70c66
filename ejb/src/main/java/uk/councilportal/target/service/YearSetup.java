package uk.councilportal.target.service;

import java.util.List;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.target.rules.YearEdge;

/**
 * What setting up a financial year would take over from the year before.
 *
 * @param year the year
 * @param years the years that can be set up
 * @param reports the reports of the council that go on
 * @param edges what ends with the year before and what begins in the year
 */
public record YearSetup(FinancialYear year, List<FinancialYear> years, List<Report> reports, List<YearEdge> edges) {
    /** Copies the lists. */
    public YearSetup {
        years = List.copyOf(years);
        reports = List.copyOf(reports);
        edges = List.copyOf(edges);
    }

    /**
     * What it would take over for a report.
     *
     * @param code its code
     * @param title its title
     * @param targets how many targets and tolerances are taken over
     * @param alreadySet how many are set in the year and stay as they are
     * @param retired how many are not taken over because their indicator is retired
     * @param words the title and headings that name the year before, as they would be
     */
    public record Report(String code, String title, int targets, int alreadySet, int retired, List<String> words) {
        /** Copies the list. */
        public Report {
            words = List.copyOf(words);
        }

        /** Whether targets are left to be taken over. */
        public boolean openTargets() {
            return targets > 0;
        }

        /** Whether words are left to be moved on. */
        public boolean openWords() {
            return !words.isEmpty();
        }
    }
}
