package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.scorecard.service.IndicatorDetail;
import uk.councilportal.scorecard.service.IndicatorName;
import uk.councilportal.scorecard.service.MonthLine;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.ScorecardHeading;
import uk.councilportal.scorecard.service.ScorecardRequest;
import uk.councilportal.scorecard.service.ScorecardService;
import uk.councilportal.target.model.RagStatus;

/** One indicator of a report with everything behind its figure. */
@Named
@RequestScoped
public class IndicatorView {

    @Inject
    private ScorecardService scorecards;

    @Inject
    private PageParameters parameters;

    private IndicatorDetail detail;

    /** Reads the indicator the address names. An address that leaves out report, reference or month is not found. */
    public void load() {
        ScorecardRequest request = new ScorecardRequest(
                required(PageParameters.REPORT),
                parameters.month().orElseThrow(PageNotFoundException::new),
                parameters.issue());
        detail = scorecards.indicator(request, required("ref"));
    }

    private String required(String parameter) {
        return parameters.get(parameter).orElseThrow(PageNotFoundException::new);
    }

    public IndicatorDetail getDetail() {
        return detail;
    }

    public IndicatorName getName() {
        return detail.row().indicator().name();
    }

    /** The title, with the member for a row that shows only a part. */
    public String getTitle() {
        return GridBody.title(getName());
    }

    /** Whether the report prints months of this indicator at all. */
    public boolean isMonthly() {
        return !detail.row().recent().months().isEmpty();
    }

    /** The figure the page is about: of the month, or of an earlier one where the indicator is reported in arrears. */
    public PeriodFigure getLatest() {
        return detail.row().judgement().figure();
    }

    /** A month of the table: its line, its name and its marks. */
    public record Month(MonthLine line, String name, Mark rag, Mark spc) {}

    /** The months, oldest first. */
    public List<Month> getMonths() {
        return detail.history().months().stream().map(this::month).toList();
    }

    private Month month(MonthLine line) {
        boolean high = line.figure()
                .value()
                .value()
                .flatMap(value -> detail.chart().mean().value().map(mean -> value.compareTo(mean) >= 0))
                .orElse(false);
        return new Month(
                line,
                line.figure().period().end().shortName(),
                Marks.rag(line.rag()),
                Marks.spc(line, detail.row().indicator().polarity(), high));
    }

    /** Whether any month has the counts it was computed from. */
    public boolean isWithCounts() {
        return detail.history().months().stream()
                .flatMap(month -> Stream.of(month.numerator(), month.denominator()))
                .anyMatch(value -> value.value().isPresent());
    }

    /** Whether any month has a rating. */
    public boolean isRated() {
        return detail.history().months().stream().anyMatch(month -> month.rag() != RagStatus.NOT_RATED);
    }

    public Mark getRag() {
        return Marks.rag(detail.row().judgement().rating().status());
    }

    public Mark getDirection() {
        return Marks.direction(detail.row().judgement());
    }

    public Mark getSpc() {
        return Marks.spc(detail.row());
    }

    /** Where the figures of the page can be had as a file. */
    public String getDownload() {
        String ref = URLEncoder.encode(getName().ref(), StandardCharsets.UTF_8).replace("+", "%20");
        ScorecardHeading heading = detail.heading();
        return PageAddress.of("/api/v1/councils/%s/reports/%s/indicators/%s"
                        .formatted(heading.council(), heading.report().code(), ref))
                .with(PageParameters.MONTH, heading.month().toString())
                .with(PageParameters.ISSUE, parameters.get(PageParameters.ISSUE).orElse(""))
                .with("format", "csv")
                .toString();
    }

    /** The address of the scorecard the reader comes from. */
    public String getScorecardAddress() {
        return PageAddress.of(ScorecardView.PAGE)
                .with(PageParameters.REPORT, detail.heading().report().code())
                .with(PageParameters.MONTH, detail.heading().month().toString())
                .with(PageParameters.ISSUE, parameters.get(PageParameters.ISSUE).orElse(""))
                .toString();
    }
}
