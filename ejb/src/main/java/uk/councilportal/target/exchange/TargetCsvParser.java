package uk.councilportal.target.exchange;

import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.exchange.FigurePlace;
import uk.councilportal.indicator.exchange.FigurePlaceParser;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

/**
 * Reads files of targets and tolerances.
 *
 * <pre>
 * report,ref,dimension,member,year,state,basis,target,red,amber,green,text
 * ROTH-SG,5.13,,,2016/17,SET,IN_PERIOD,98,&lt;95,,&gt;=98,98%+
 * </pre>
 */
public final class TargetCsvParser extends CsvParser<TargetLine> {
    private static final CsvFormat FORMAT = new CsvFormat(
            "targets",
            List.of("report", "ref", "year", "state", "basis", "target", "red", "amber", "green", "text"),
            List.of(COUNCIL, "dimension", "member"));

    private final FigurePlaceParser places;

    public TargetCsvParser(AuthorityCode council, FigureDirectory directory) {
        super(FORMAT);
        this.places = new FigurePlaceParser(council, directory);
    }

    @Override
    protected TargetLine parse(CellReader cells) {
        FigurePlace place = places.place(cells);
        KeptTarget.Key key = new KeptTarget.Key(
                place.indicatorId(), place.breakdownId(), cells.readRequired("year", FinancialYear::parse));
        Tolerance tolerance = new Tolerance(
                cells.read("red", ValueRange::parse),
                cells.read("amber", ValueRange::parse),
                cells.read("green", ValueRange::parse));
        TargetSetting setting = new TargetSetting(
                cells.oneOf("state", TargetState.class),
                cells.oneOf("basis", TargetBasis.class),
                cells.number("target"),
                tolerance,
                cells.text("text", 100));
        if (setting.state() == TargetState.SET
                && tolerance.isEmpty()
                && setting.target().isEmpty()) {
            throw cells.reject("state", "A target that is set has a bound or a figure");
        }
        return new TargetLine(cells.line(), place.ref(), new KeptTarget(key, setting));
    }
}
