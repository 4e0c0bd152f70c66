package uk.councilportal.check.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The findings that are dealt with in the same way.
 *
 * @param title what is to be done with them
 * @param items the findings
 */
public record FindingSection(String title, List<FindingItem> items) {

    /** The findings of one area of the report. */
    public record Area(String title, List<FindingItem> items) {}

    /** The findings by area, in the order of the report. */
    public List<Area> getAreas() {
        return items.stream()
                .collect(Collectors.groupingBy(FindingItem::getArea, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(area -> new Area(area.getKey(), area.getValue()))
                .toList();
    }
}
