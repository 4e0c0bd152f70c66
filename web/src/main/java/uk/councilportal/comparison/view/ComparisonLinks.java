package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.councilportal.platform.faces.PageAddress;

/** From one comparison to the next: the same month and councils, looked at otherwise. */
@Named
@RequestScoped
public class ComparisonLinks implements HeatMapLinks {

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private ComparisonSelection selection;

    @Override
    public String profile(String council) {
        return address(ProfileView.PAGE)
                .without(ComparisonParameters.INDICATOR)
                .with(ComparisonParameters.FOCUS, council)
                .toString();
    }

    /** No council stands before the others where it is empty. */
    @Override
    public String trends(String indicator, String council) {
        PageAddress months = address(TrendsView.PAGE).with(ComparisonParameters.INDICATOR, indicator);
        return (council.isEmpty() ? months : months.with(ComparisonParameters.FOCUS, council)).toString();
    }

    @Override
    public String league(String indicator) {
        return address(LeagueView.PAGE)
                .with(ComparisonParameters.MONTH, selection.period().code())
                .with(ComparisonParameters.INDICATOR, indicator)
                .toString();
    }

    private PageAddress address(String page) {
        return parameters
                .address(page)
                .without(ComparisonParameters.AREA, ComparisonParameters.SORT)
                .with(ComparisonParameters.MONTH, selection.month().toString());
    }
}
