package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.scorecard.service.IssueChoice;

/** Which report, month and issue a reader wants to see. Every control is a link or sends its choice in the address. */
@Named
@RequestScoped
public class IssueControls {

    @Inject
    private ScorecardView view;

    @Inject
    private PageParameters parameters;

    /** The reports of the council, as links. */
    public List<Option> getReports() {
        return view.getChoices().reports().stream()
                .filter(one -> !one.issues().isEmpty())
                .map(one -> new Option(
                        one.report().title(),
                        PageAddress.of(ScorecardView.PAGE)
                                .with(
                                        PageParameters.FORMER,
                                        parameters.get(PageParameters.FORMER).orElse(""))
                                .with(PageParameters.REPORT, one.report().code())
                                .toString(),
                        one.equals(view.getReport())))
                .toList();
    }

    /** The months of the report, newest first. */
    public List<Option> getMonths() {
        return view.getReport().issues().stream()
                .collect(Collectors.groupingBy(IssueChoice::month, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> new Option(
                        month.getValue().stream().allMatch(IssueChoice::draft)
                                ? Messages.text(
                                        "scorecard.draftMonth", month.getKey().longName())
                                : month.getKey().longName(),
                        month.getKey().toString(),
                        month.getKey().equals(view.getHeading().month())))
                .toList();
    }

    /** The other issues of the month shown, and its working copy, as links. */
    public List<Option> getOtherIssues() {
        Integer shown = view.getHeading().issue().map(issue -> issue.number()).orElse(null);
        return view.getReport().issues().stream()
                .filter(one -> one.month().equals(view.getHeading().month()))
                .filter(one -> !Objects.equals(one.number().orElse(null), shown))
                .map(one -> new Option(
                        one.number()
                                .map(number -> Messages.text("scorecard.issue", number))
                                .orElse(Messages.text("scorecard.workingCopy")),
                        parameters
                                .address(ScorecardView.PAGE)
                                .with(
                                        PageParameters.ISSUE,
                                        one.number().map(String::valueOf).orElse("draft"))
                                .toString(),
                        false))
                .toList();
    }

    /** What the choice of a month carries on. */
    public Map<String, String> getKeptByMonth() {
        return parameters
                .address(ScorecardView.PAGE)
                .without(PageParameters.MONTH, PageParameters.ISSUE)
                .getParameters();
    }
}
