package uk.councilportal.comparison.published;

import jakarta.inject.Inject;
import uk.councilportal.comparison.service.ComparisonService;
import uk.councilportal.comparison.service.ExplanationService;
import uk.councilportal.comparison.service.OverviewService;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.comparison.service.VariationService;
import uk.councilportal.period.model.ReportingMonth;

/** The four councils, the months of their reports, and the services that compare them. */
abstract class ViewsOfFour {
    static final PeerGroup ALL = new PeerGroup.Everyone();
    static final ReportingMonth SEPTEMBER = ReportingMonth.of(2016, 9);
    static final ReportingMonth JANUARY = ReportingMonth.of(2017, 1);
    static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);

    @Inject
    FourCouncils councils;

    @Inject
    ComparisonService comparison;

    @Inject
    VariationService variation;

    @Inject
    OverviewService overview;

    @Inject
    ExplanationService explanation;
}
