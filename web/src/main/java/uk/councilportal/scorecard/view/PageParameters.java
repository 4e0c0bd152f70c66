package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.scorecard.service.IssueSelection;

/** The choices a reader has made, as they stand in the address. A choice that cannot mean anything is not found. */
@RequestScoped
public class PageParameters {

    /** The parameters that say which figures are shown; {@code former} names a council that became part of the reader's own. */
    static final String FORMER = "former";

    static final String REPORT = "report";

    static final String MONTH = "month";
    static final String ISSUE = "issue";
    /** The parameters that say which rows are left. */
    static final String FILTER = "filter";

    static final String AREA = "area";
    static final String RATING = "rating";
    static final String DIRECTION = "direction";
    /** The parameters that say how the table looks. */
    static final String HIDE = "hide";

    static final String DENSITY = "density";

    private static final String[] KEPT = {FORMER, REPORT, MONTH, ISSUE, FILTER, AREA, RATING, DIRECTION, DENSITY};
    /** What the column chooser sends: the groups it offers, and those of them that are ticked. */
    private static final String OFFERED = "offered";

    private static final String SHOW = "show";

    @Inject
    private AddressParameters parameters;

    /** What was given for a parameter. */
    public Optional<String> get(String name) {
        return parameters.get(name);
    }

    /** A whole number that was given for a parameter. */
    public Optional<Integer> number(String name) {
        return parameters.number(name);
    }

    /** The former council the figures are of; empty for the reader's own. */
    public Optional<AuthorityCode> former() {
        return get(FORMER).map(code -> AuthorityCode.find(code).orElseThrow(PageNotFoundException::new));
    }

    public Optional<ReportingMonth> month() {
        return parameters.month(MONTH);
    }

    public IssueSelection issue() {
        return IssueSelection.parse(get(ISSUE).orElse("")).orElseThrow(PageNotFoundException::new);
    }

    /** The groups of columns that are hidden: named so in a link, or left unticked in the column chooser. */
    public Set<String> hidden() {
        Set<String> known = Arrays.stream(ColumnGroup.values())
                .filter(group -> group != ColumnGroup.ESSENTIAL)
                .map(ColumnGroup::getCode)
                .collect(Collectors.toSet());
        Optional<String> offered = get(OFFERED);
        known.retainAll(Arrays.asList(offered.or(() -> get(HIDE)).orElse("").split(",")));
        if (offered.isPresent()) {
            parameters.all(SHOW).forEach(known::remove);
        }
        return known;
    }

    public boolean isCompact() {
        return get(DENSITY).filter("compact"::equals).isPresent();
    }

    /** The address of a page with the choices made, to be varied into links. */
    public PageAddress address(String path) {
        PageAddress address = PageAddress.of(path);
        for (String name : KEPT) {
            address = address.with(name, get(name).orElse(""));
        }
        return address.with(HIDE, hidden().stream().sorted().collect(Collectors.joining(",")));
    }
}
