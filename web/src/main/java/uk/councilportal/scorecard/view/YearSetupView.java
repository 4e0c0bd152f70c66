package uk.councilportal.scorecard.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.target.rules.YearEdge;
import uk.councilportal.target.service.YearAlreadySetUpException;
import uk.councilportal.target.service.YearChoice;
import uk.councilportal.target.service.YearSetup;
import uk.councilportal.target.service.YearSetupService;

/** Sets a financial year up from the year before: what would be taken over, and doing it for the reports chosen. */
@Named
@ViewScoped
public class YearSetupView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "year.xhtml";
    private static final String YEAR = "year";
    private static final String DONE = "done";

    @Inject
    private transient YearSetupService years;

    @Inject
    private AddressParameters parameters;

    private transient YearSetup setup;
    private FinancialYear year;
    private List<String> targets = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private boolean nothingLeft;

    /** Reads what would be taken over into the year the address names. */
    public void load() {
        setup = years.preview(parameters.get(YEAR).map(YearSetupView::year));
        year = setup.year();
        setup.reports().stream()
                .filter(YearSetup.Report::openTargets)
                .map(YearSetup.Report::code)
                .forEach(targets::add);
    }

    private static FinancialYear year(String text) {
        try {
            return FinancialYear.parse(text);
        } catch (IllegalArgumentException noYear) {
            throw new PageNotFoundException();
        }
    }

    /** Sets the year up for the reports chosen. */
    public void store() {
        nothingLeft = false;
        try {
            int rows = years.setUp(year, new YearChoice(targets, words));
            Redirect.to(PageAddress.of(PAGE).with(YEAR, year.toString()).with(DONE, String.valueOf(rows)));
        } catch (YearAlreadySetUpException alreadySetUp) {
            nothingLeft = true;
            setup = years.preview(Optional.of(year));
        }
    }

    public YearSetup getSetup() {
        if (setup == null) {
            setup = years.preview(Optional.of(year));
        }
        return setup;
    }

    /** Whether anything is left to be taken over. */
    public boolean isOpen() {
        return getSetup().reports().stream().anyMatch(report -> report.openTargets() || report.openWords());
    }

    /** "Report", "Indicator", "Member" or "Formula". */
    public String sort(YearEdge edge) {
        return Messages.text("year.edge." + edge.kind());
    }

    /** "Begins with April 2017", "Ends with March 2017", both, or that it is retired. */
    public String when(YearEdge edge) {
        String words = Stream.concat(
                        edge.first().map(month -> Messages.text("year.edge.begins", month.longName())).stream(),
                        edge.last().map(month -> Messages.text("year.edge.ends", month.longName())).stream())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Messages.text("year.edge.retired") : words;
    }

    /** The years that can be set up. */
    public List<Option> getYears() {
        return getSetup().years().stream()
                .map(one -> new Option(
                        one.toString(),
                        PageAddress.of(PAGE).with(YEAR, one.toString()).toString(),
                        one.equals(year)))
                .toList();
    }

    /** How much has just been taken over; empty when nothing has. */
    public String getDone() {
        return parameters.get(DONE).filter(number -> number.matches("\\d{1,4}")).orElse("");
    }

    public List<String> getTargets() {
        return targets;
    }

    public void setTargets(List<String> targets) {
        this.targets = new ArrayList<>(targets);
    }

    public List<String> getWords() {
        return words;
    }

    public void setWords(List<String> words) {
        this.words = new ArrayList<>(words);
    }

    /** Whether the year was set up already when it was stored. */
    public boolean isNothingLeft() {
        return nothingLeft;
    }
}
