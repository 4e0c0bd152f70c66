package uk.councilportal.indicator.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.indicator.model.Dimension;

/**
 * A report as it can be changed.
 *
 * @param cells what is kept of it, by the columns of the files of reports
 * @param dimensions the council's breakdowns, whose members can have columns
 * @param revision how far the council's data have come
 */
public record ReportSetting(Map<String, String> cells, List<Dimension> dimensions, int revision) {

    /** Copies the lists; the cells keep their order. */
    public ReportSetting {
        cells = new LinkedHashMap<>(cells);
        dimensions = List.copyOf(dimensions);
    }
}
