package uk.councilportal.indicator.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.rules.RetiredSources;
import uk.councilportal.indicator.service.IndicatorSettingService;
import uk.councilportal.indicator.service.IndicatorSheet;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;

/** The indicators of a report, to be kept by the council. */
@Named
@RequestScoped
public class IndicatorsView {
    static final String PAGE = "indicators.xhtml";
    static final String REPORT = "report";
    static final String REF = "ref";
    /** Says what has just been done: the reference that was stored. */
    static final String DONE = "done";

    private static final String SHOW = "show";

    @Inject
    private IndicatorSettingService settings;

    @Inject
    private AddressParameters parameters;

    private IndicatorSheet sheet;
    private List<IndicatorLine> lines;

    /** The indicators of an area. */
    public record Area(String title, List<IndicatorLine> lines) {}

    /** Reads the report that the address names, or the first one. */
    public void load() {
        sheet = settings.sheet(parameters.get(REPORT));
        RetiredSources sources = sheet.retiredSources();
        lines = sheet.indicators().stream()
                .map(kept -> new IndicatorLine(
                        kept,
                        sources.of(kept.definition()),
                        address(IndicatorSettingView.PAGE)
                                .with(REF, kept.code().value())
                                .toString()))
                .toList();
    }

    private PageAddress address(String page) {
        return PageAddress.of(page).with(REPORT, sheet.report().code());
    }

    public KeptReport getReport() {
        return sheet.report();
    }

    /** The reports of the council, as links. */
    public List<Option> getReports() {
        return sheet.reports().stream()
                .map(report -> new Option(
                        report.definition().title(),
                        PageAddress.of(PAGE).with(REPORT, report.code()).toString(),
                        report.equals(sheet.report())))
                .toList();
    }

    /** Which indicators can be listed, with how many there are. */
    public List<Option> getFilters() {
        return Arrays.stream(IndicatorFilter.values())
                .map(filter -> new Option(
                        Messages.text(
                                "indicators.show." + filter,
                                lines.stream().filter(filter::accepts).count()),
                        address(PAGE).with(SHOW, filter.code()).toString(),
                        filter == filter()))
                .toList();
    }

    private IndicatorFilter filter() {
        return IndicatorFilter.of(parameters.get(SHOW).orElse(""));
    }

    /** What is listed, by area. */
    public List<Area> getAreas() {
        Map<String, List<IndicatorLine>> areas = lines.stream()
                .filter(filter()::accepts)
                .collect(Collectors.groupingBy(IndicatorLine::area, LinkedHashMap::new, Collectors.toList()));
        return areas.entrySet().stream()
                .map(area -> new Area(area.getKey(), area.getValue()))
                .toList();
    }

    /** "97 indicators, 2 of them retired; 11 are not linked to the national catalogue." */
    public String getSentence() {
        return Messages.text(
                "indicators.sentence",
                lines.size(),
                lines.stream().filter(IndicatorFilter.RETIRED::accepts).count(),
                lines.stream().filter(IndicatorFilter.UNLINKED::accepts).count());
    }

    /** What has just been stored; empty when nothing has. */
    public String getDone() {
        return parameters.get(DONE).orElse("");
    }

    /** Where an indicator is added. */
    public String getAddAddress() {
        return address(IndicatorSettingView.PAGE).toString();
    }

    /** Where the indicators are put in another order. */
    public String getOrderAddress() {
        return address(IndicatorOrderView.PAGE).toString();
    }
}
