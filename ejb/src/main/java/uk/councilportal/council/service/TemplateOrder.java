package uk.councilportal.council.service;

import java.util.Set;

/**
 * From which parts of the national catalogue a council's first report is made.
 *
 * @param report the code of the report, "LEEDS"
 * @param title its title
 * @param areas the areas of the catalogue
 */
public record TemplateOrder(String report, String title, Set<String> areas) {
    /** Takes a copy. */
    public TemplateOrder {
        areas = Set.copyOf(areas);
    }

    @Override
    public String toString() {
        return report;
    }
}
