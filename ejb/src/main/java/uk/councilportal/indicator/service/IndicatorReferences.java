package uk.councilportal.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;

/** What an indicator of the caller's council can refer to. Used by the services within a guarded call. */
@ApplicationScoped
public class IndicatorReferences {
    private final StandardIndicatorRepository catalogue;
    private final BreakdownRepository breakdowns;

    /** For the proxy of the container only. */
    protected IndicatorReferences() {
        this(null, null);
    }

    @Inject
    public IndicatorReferences(StandardIndicatorRepository catalogue, BreakdownRepository breakdowns) {
        this.catalogue = catalogue;
        this.breakdowns = breakdowns;
    }

    /** The national catalogue. */
    List<StandardIndicator> standards() {
        return catalogue.listStandardIndicators();
    }

    /** The codes of the national catalogue. */
    Set<String> standardCodes() {
        return standards().stream().map(StandardIndicator::code).collect(Collectors.toSet());
    }

    /** The council's breakdowns with their members, retired ones too, as they are now. */
    List<Dimension> dimensions() {
        return breakdowns.listDimensions();
    }
}
