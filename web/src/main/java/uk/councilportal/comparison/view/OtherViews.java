package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;

/** The same indicator and councils shown in another way: the pages that are about one indicator, with the choices made. */
@Named
@RequestScoped
public class OtherViews {

    private static final List<String> PAGES = List.of(LeagueView.PAGE, FunnelView.PAGE, SpcView.PAGE);

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private FacesContext faces;

    /** The other pages; a funnel only for what can have one. */
    public List<Option> getLinks() {
        String here = faces.getViewRoot().getViewId();
        boolean funnel = FunnelWords.hasFunnel(selection.indicator().measure().unit());
        Stream<String> pages = PAGES.stream()
                .filter(page -> !here.endsWith("/" + page))
                .filter(page -> funnel || !page.equals(FunnelView.PAGE));
        return pages.map(page -> new Option(words(page), address(page), false)).toList();
    }

    private static String words(String page) {
        return Messages.text("navigation." + page.replace(".xhtml", ""));
    }

    private String address(String page) {
        return parameters
                .address(page)
                .without(ComparisonParameters.SORT)
                .with(ComparisonParameters.INDICATOR, selection.indicator().code())
                .with(ComparisonParameters.MONTH, selection.period().code())
                .toString();
    }
}
