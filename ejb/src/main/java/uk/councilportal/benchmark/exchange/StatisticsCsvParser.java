package uk.councilportal.benchmark.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.AreaKind;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalSource;
import uk.councilportal.benchmark.model.NationalSymbol;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.benchmark.model.SeriesKey;
import uk.councilportal.benchmark.model.YearLabel;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads yearly statistics in the common layout of the Department for Education (Explore Education Statistics): place and
 * time, then columns that limit, then figures.
 *
 * <pre>
 * time_period,time_identifier,geographic_level,country_code,…,old_la_code,new_la_code,la_name,category,referral_count
 * 2025,Reporting year,Local authority,E92000001,…,372,E08000018,Rotherham,Referrals,2909
 * </pre>
 */
public final class StatisticsCsvParser extends CsvParser<List<NationalLine>> {
    private static final String LEVEL = "geographic_level";
    private static final int LONGEST_CATEGORY = 200;
    private static final int LONGEST_MEASURE = 100;

    private final StatisticsLayout layout;
    private final AreaDirectory areas;

    public StatisticsCsvParser(NationalFile file, AreaDirectory areas) {
        super(new CsvFormat("statistics in the common layout", file.headings(), List.of()));
        this.layout = StatisticsLayout.of(file);
        this.areas = areas;
    }

    @Override
    protected List<NationalLine> parse(CellReader cells) {
        String area = areas.keyOf(area(cells));
        String period = period(cells);
        String category =
                layout.filters().stream().map(filter -> limit(cells, filter)).collect(Collectors.joining(" | "));
        if (category.length() > LONGEST_CATEGORY) {
            throw cells.reject(layout.filters().get(0), "The limits of the figures are longer than 200 characters");
        }
        return layout.figures().stream()
                .map(column -> new NationalLine(
                        cells.line(), series(cells, column, category), period, area, figure(cells, column)))
                .toList();
    }

    private static SeriesKey series(CellReader cells, String column, String category) {
        if (column.length() > LONGEST_MEASURE) {
            throw cells.reject(column, "The heading is longer than 100 characters");
        }
        return new SeriesKey(NationalSource.DFE, column, category);
    }

    private static PublishedFigure figure(CellReader cells, String column) {
        return cells.read(column, PublishedFigure::parse).orElse(PublishedFigure.of(NationalSymbol.UNAVAILABLE));
    }

    private static String limit(CellReader cells, String filter) {
        String text = cells.required(filter, LONGEST_CATEGORY);
        if (!StatisticsLayout.isWords(text)) {
            throw cells.reject(filter, "The first row has words in this column, this row has a figure");
        }
        return text;
    }

    private static String period(CellReader cells) {
        String identifier = cells.text("time_identifier", 40);
        if (!identifier.toLowerCase(Locale.ROOT).endsWith("year")) {
            throw cells.reject("time_identifier", "Only yearly statistics are taken in");
        }
        return cells.readRequired("time_period", YearLabel::parse).text();
    }

    private static NationalArea area(CellReader cells) {
        return switch (cells.text(LEVEL, 40).toLowerCase(Locale.ROOT)) {
            case "national" -> england(cells);
            case "regional" -> region(cells);
            case "local authority" -> council(cells);
            default ->
                throw cells.reject(LEVEL, "Only figures of England, its regions and local authorities are taken in");
        };
    }

    private static NationalArea england(CellReader cells) {
        AuthorityCode code = cells.readRequired("country_code", AuthorityCode::new);
        if (!code.value().equals(NationalArea.ENGLAND)) {
            throw cells.reject("country_code", "Only figures of England are taken in");
        }
        String name = cells.required("country_name", 100);
        return new NationalArea(code.value(), AreaKind.ENGLAND, name, "", Optional.of(code));
    }

    private static NationalArea region(CellReader cells) {
        AuthorityCode code = cells.readRequired("region_code", AuthorityCode::new);
        String name = cells.required("region_name", 100);
        return new NationalArea(code.value(), AreaKind.REGION, name, "", Optional.of(code));
    }

    /** Two councils with one figure have two numbers and two codes in their cells, and so no code of their own. */
    private static NationalArea council(CellReader cells) {
        String number = cells.requiredCode("old_la_code", 20);
        boolean joint = number.contains("/");
        return new NationalArea(
                number,
                joint ? AreaKind.OTHER : AreaKind.COUNCIL,
                cells.required("la_name", 100),
                cells.text("region_name", 60),
                joint ? Optional.empty() : cells.read("new_la_code", AuthorityCode::new));
    }
}
