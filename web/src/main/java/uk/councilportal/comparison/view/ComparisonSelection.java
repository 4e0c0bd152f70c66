package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.ComparisonChoices;
import uk.councilportal.comparison.service.ComparisonRequest;
import uk.councilportal.comparison.service.ComparisonService;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.comparison.service.StandardHeading;
import uk.councilportal.comparison.service.TrendTable;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.PageNotFoundException;

/** What the pages compare: what the address says, and where it says nothing what the reader can see. */
@RequestScoped
public class ComparisonSelection {

    @Inject
    private ComparisonService comparisons;

    @Inject
    private ComparisonParameters parameters;

    private ComparisonChoices choices;
    private Predicate<StandardHeading> offered = indicator -> true;
    private ReportingPeriod period;
    private StandardHeading proposed;
    private AuthorityCode one;

    /** What the reader can compare. */
    public ComparisonChoices choices() {
        if (choices == null) {
            choices = comparisons.choices();
        }
        return choices;
    }

    /** Whether no council shows the reader anything. */
    public boolean isEmpty() {
        return choices().latest().isEmpty();
    }

    /** The latest month of which anything is seen. */
    public ReportingMonth latest() {
        return choices().latest().orElseThrow(PageNotFoundException::new);
    }

    /** The month or quarter chosen; else of the last thirteen months the latest for which most councils have a figure. */
    public ReportingPeriod period() {
        if (period == null) {
            period = parameters.period().orElseGet(() -> ReportingPeriod.month(richestMonth()));
        }
        return period;
    }

    /** The month chosen, or the last of the quarter. */
    public ReportingMonth month() {
        return period().end();
    }

    /**
     * On a page about one council: the one chosen, else the reader's own, else the first. Its latest month stands where
     * the address names none.
     */
    AuthorityCode lookAtOne() {
        one = oneCouncil();
        period = ReportingPeriod.month(
                parameters.month().orElseGet(() -> choices().latestMonths().getOrDefault(one, latest())));
        return one;
    }

    /** Whether the page is about one council. */
    boolean isAboutOne() {
        return one != null;
    }

    /** On a page that shows months up to one, the latest stands where the address names none. */
    void endAtLatest() {
        period = ReportingPeriod.month(parameters.month().orElseGet(this::latest));
    }

    /** The month councils stand at: the one chosen, else the latest. */
    ReportingMonth standing() {
        if (period == null) {
            endAtLatest();
        }
        return period.end();
    }

    private ReportingMonth richestMonth() {
        TrendTable trends =
                comparisons.trends(new ComparisonRequest(indicator().code(), latest(), peers(), Optional.empty()));
        return IntStream.range(0, trends.months().size())
                .boxed()
                .max(Comparator.comparing((Integer at) -> figures(trends, at)).thenComparing(at -> at))
                .map(trends.months()::get)
                .orElseGet(this::latest);
    }

    private static long figures(TrendTable trends, int at) {
        return trends.lines().stream()
                .filter(line -> line.points().get(at).number().isPresent())
                .count();
    }

    /** Offers only some of the indicators; one that the address names is shown all the same. */
    void offer(Predicate<StandardHeading> some) {
        offered = some;
    }

    /** The indicators offered, in the order of the catalogue. */
    List<StandardHeading> indicators() {
        return choices().indicators().stream().filter(offered).toList();
    }

    /** Whether the address names an indicator. */
    boolean isIndicatorNamed() {
        return parameters.get(ComparisonParameters.INDICATOR).isPresent();
    }

    /** The month or quarter chosen; else the last thirteen months, oldest first. */
    List<ReportingPeriod> periods() {
        return parameters
                .period()
                .map(List::of)
                .orElseGet(() -> IntStream.range(0, ComparisonService.TREND_MONTHS)
                        .mapToObj(at -> ReportingPeriod.month(latest().minus(ComparisonService.TREND_MONTHS - 1 - at)))
                        .toList());
    }

    /** Proposes an indicator and its month or quarter where the address names none. */
    void propose(StandardHeading indicator, ReportingPeriod its) {
        proposed = indicator;
        period = its;
    }

    /** The indicator chosen or proposed, or the first of those offered that is reported monthly. */
    public StandardHeading indicator() {
        if (proposed != null) {
            return proposed;
        }
        String code = parameters.get(ComparisonParameters.INDICATOR).orElse("");
        return choices().indicators().stream()
                .filter(one -> code.isEmpty()
                        ? offered.test(one) && one.measure().frequency() == Frequency.MONTHLY
                        : one.code().equals(code))
                .findFirst()
                .orElseThrow(PageNotFoundException::new);
    }

    /** The council that is looked at: the one chosen, else the reader's own. */
    public Optional<AuthorityCode> focus() {
        return parameters
                .focus()
                .or(() -> choices().councils().stream()
                        .filter(ComparedCouncil::own)
                        .map(ComparedCouncil::code)
                        .findFirst())
                .or(() -> Optional.ofNullable(one));
    }

    /** Whether the reader looks at this council. */
    boolean isFocus(ComparedCouncil council) {
        return focus().filter(council.code()::equals).isPresent();
    }

    /** The one council a page is about: the one that is looked at, else the first by name. */
    AuthorityCode oneCouncil() {
        return focus().orElseGet(() -> choices().councils().get(0).code());
    }

    public PeerGroup peers() {
        return parameters.peers();
    }

    /** The comparison over one indicator that is chosen. */
    public ComparisonRequest request() {
        return new ComparisonRequest(indicator().code(), period(), peers(), focus());
    }
}
