package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;

/** What a comparison is about, as it stands in the address. What cannot mean anything is not found. */
@RequestScoped
public class ComparisonParameters {

    /** The standard indicator by its code. */
    public static final String INDICATOR = "indicator";
    /** The month, "2017-03", or quarter, "2016-Q4". */
    public static final String MONTH = "month";
    /** The quarter, "2016-Q4", by the name the interface for programs has for it. */
    public static final String QUARTER = "quarter";
    /** A group of councils: nothing for all, else as {@link #text(PeerGroup)} writes it. */
    public static final String PEERS = "peers";
    /** Councils one by one, "E08000018,E10000020"; where there are any, the group does not count. */
    public static final String COUNCILS = "councils";
    /** The council that is looked at. */
    public static final String FOCUS = "focus";
    /** The order of a table. */
    public static final String SORT = "sort";
    /** The area of the catalogue. */
    public static final String AREA = "area";
    /** The council of which the reader asks why its figure is shown, or why not. */
    public static final String WHY = "why";
    /** Asks for the page as a file. */
    public static final String FILE = "file";

    private static final List<String> KEPT = List.of(INDICATOR, MONTH, PEERS, FOCUS, AREA, SORT);
    private static final Predicate<String> QUARTER_CODE =
            Pattern.compile("(19|20)\\d{2}-Q[1-4]").asMatchPredicate();
    private static final String REGION = "region:";
    private static final String NAMED = "councils:";
    private static final String NEIGHBOURS = "neighbours:";

    @Inject
    private AddressParameters parameters;

    /** What was given for a parameter. */
    public Optional<String> get(String name) {
        return parameters.get(name);
    }

    /** The month or quarter. */
    public Optional<ReportingPeriod> period() {
        Optional<String> quarter = get(QUARTER).or(() -> get(MONTH).filter(QUARTER_CODE));
        return quarter.isPresent()
                ? quarter.map(ComparisonParameters::quarter)
                : parameters.month(MONTH).map(ReportingPeriod::month);
    }

    private static ReportingPeriod quarter(String code) {
        if (!QUARTER_CODE.test(code)) {
            throw new PageNotFoundException();
        }
        return ReportingPeriod.parse(PeriodType.QUARTER, code);
    }

    /** The month, or the last of the quarter. */
    public Optional<ReportingMonth> month() {
        return period().map(ReportingPeriod::end);
    }

    public Optional<AuthorityCode> focus() {
        return get(FOCUS).map(ComparisonParameters::council);
    }

    public Optional<AuthorityCode> why() {
        return get(WHY).map(ComparisonParameters::council);
    }

    /** Whether the page is asked for as a file. */
    public boolean isFile() {
        return get(FILE).isPresent();
    }

    /** The councils named one by one, in the address or by the boxes ticked in the form. */
    public Set<AuthorityCode> councils() {
        return parameters.all(COUNCILS).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .filter(text -> !text.isBlank())
                .map(ComparisonParameters::council)
                .collect(Collectors.toSet());
    }

    /** Which councils are compared. */
    public PeerGroup peers() {
        Set<AuthorityCode> councils = councils();
        return councils.isEmpty() ? group() : new PeerGroup.Named(councils);
    }

    /** The group of councils chosen, which counts where none are named one by one. */
    PeerGroup group() {
        return group(get(PEERS).orElse(""));
    }

    /** The address of a page with the choices made, to be varied into links. */
    public PageAddress address(String path) {
        PageAddress address = PageAddress.of(path);
        for (String name : KEPT) {
            address = address.with(name, get(name).orElse(""));
        }
        address = address.with(MONTH, get(QUARTER).or(() -> get(MONTH)).orElse(""));
        String councils = councils().stream().sorted().map(AuthorityCode::value).collect(Collectors.joining(","));
        return address.with(COUNCILS, councils);
    }

    /** Where a page says why the figure of a council is shown, or why not. */
    String why(String path, String council) {
        return address(path).with(WHY, council) + "#why";
    }

    /** A group as the address names it. */
    static String text(PeerGroup group) {
        if (group instanceof PeerGroup.Region region) {
            return REGION + region.region();
        }
        if (group instanceof PeerGroup.Neighbours neighbours) {
            return NEIGHBOURS + neighbours.council() + ":" + neighbours.model();
        }
        if (group instanceof PeerGroup.Named named) {
            return named.councils().stream().map(AuthorityCode::value).collect(Collectors.joining(",", NAMED, ""));
        }
        return "";
    }

    static PeerGroup group(String text) {
        if (text.isEmpty()) {
            return new PeerGroup.Everyone();
        }
        if (text.startsWith(REGION)) {
            return new PeerGroup.Region(text.substring(REGION.length()));
        }
        if (text.startsWith(NAMED)) {
            return new PeerGroup.Named(Stream.of(text.substring(NAMED.length()).split(",", -1))
                    .map(ComparisonParameters::council)
                    .collect(Collectors.toSet()));
        }
        List<String> parts = Arrays.asList(text.split(":"));
        if (text.startsWith(NEIGHBOURS) && parts.size() == 3) {
            return new PeerGroup.Neighbours(council(parts.get(1)), parts.get(2));
        }
        throw new PageNotFoundException();
    }

    private static AuthorityCode council(String text) {
        try {
            return new AuthorityCode(text);
        } catch (IllegalArgumentException notACode) {
            throw new PageNotFoundException();
        }
    }
}
