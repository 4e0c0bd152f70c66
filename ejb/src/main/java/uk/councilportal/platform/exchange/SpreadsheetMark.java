package uk.councilportal.platform.exchange;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What the portal writes into the properties of a template, where nobody changes it by chance: for whom and for what it
 * was made.
 *
 * @param council the ONS code of the council
 * @param report the code of the report
 * @param month the month it is for
 */
public record SpreadsheetMark(String council, String report, ReportingMonth month) {
    private static final String COUNCIL = "portal council";
    private static final String REPORT = "portal report";
    private static final String MONTH = "portal month";

    /** Writes the mark. */
    public void writeTo(POIXMLProperties.CustomProperties properties) {
        properties.addProperty(COUNCIL, council);
        properties.addProperty(REPORT, report);
        properties.addProperty(MONTH, month.toString());
    }

    static Optional<SpreadsheetMark> find(POIXMLProperties.CustomProperties properties) {
        String council = text(properties, COUNCIL);
        String report = text(properties, REPORT);
        return MonthCell.find(text(properties, MONTH)).map(month -> new SpreadsheetMark(council, report, month));
    }

    private static String text(POIXMLProperties.CustomProperties properties, String name) {
        return properties.contains(name) ? properties.getProperty(name).getLpwstr() : "";
    }
}
