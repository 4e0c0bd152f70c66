package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.scorecard.service.TargetSheetRequest;
import uk.councilportal.target.model.TargetPlace;

/** Which targets the address asks for. What cannot mean anything is not found. */
@RequestScoped
public class TargetParameters {

    private static final String PART = "part";
    private static final String REF = "ref";
    private static final String YEAR = "year";

    @Inject
    private PageParameters parameters;

    /** The report and year of the list. */
    TargetSheetRequest sheet() {
        return new TargetSheetRequest(parameters.get(PageParameters.REPORT), year());
    }

    /** The one target of a page; where the address names a month only, that of the month's year. */
    TargetPlace place() {
        FinancialYear year =
                year().or(() -> parameters.month().map(FinancialYear::of)).orElseThrow(PageNotFoundException::new);
        return new TargetPlace(required(PageParameters.REPORT), required(REF), part(), year);
    }

    /** Whether a parameter is there that only says what has just been done. */
    Optional<String> done(String name) {
        return parameters.get(name);
    }

    static PageAddress address(String page, String report, FinancialYear year) {
        return PageAddress.of(page).with(PageParameters.REPORT, report).with(YEAR, year.toString());
    }

    static PageAddress address(String page, TargetPlace place) {
        String part = place.breakdown() == 0 ? "" : String.valueOf(place.breakdown());
        return address(page, place.report(), place.year())
                .with(REF, place.ref())
                .with(PART, part);
    }

    private String required(String name) {
        return parameters.get(name).orElseThrow(PageNotFoundException::new);
    }

    private Optional<FinancialYear> year() {
        try {
            return parameters.get(YEAR).map(FinancialYear::parse);
        } catch (IllegalArgumentException notAYear) {
            throw new PageNotFoundException();
        }
    }

    private int part() {
        return parameters.number(PART).orElse(0);
    }
}
