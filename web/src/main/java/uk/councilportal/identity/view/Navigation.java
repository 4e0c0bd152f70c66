package uk.councilportal.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.identity.view.NavigationSection.Page;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;

/** The entries of the navigation that the person signed in has a use for, and those of the section shown. */
@Named
@RequestScoped
public class Navigation {
    private static final String WORDS = "navigation.";
    private static final Page HOME = new Page("home", "home", "");
    /** What stays chosen while a reader goes from page to page about a month. */
    private static final List<String> KEPT = List.of("report", "month");

    private static final List<String> KEEPING = List.of("entry", "checks");
    private static final String COMPARES = "COMPARISON_READ";
    /** What stays chosen while a reader compares, whichever way. */
    private static final List<String> COMPARED =
            List.of("indicator", "month", "quarter", "peers", "councils", "focus", "area");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private FacesContext faces;

    @Inject
    private AddressParameters parameters;

    /** One entry: where it leads, its words, and whether it is the page shown or holds it: page, true or nothing. */
    public record Entry(String address, String labelKey, String current) {}

    /** One entry for each section. Those who neither read a scorecard nor sit on a board have a page that says what they can do. */
    public List<Entry> getEntries() {
        Stream<Entry> entries =
                sections().stream().filter(section -> !open(section).isEmpty()).map(this::entry);
        boolean reader = currentUser.can("SCORECARD_READ") || isBoard();
        return (reader ? entries : Stream.concat(Stream.of(local(HOME)), entries)).toList();
    }

    private List<NavigationSection> sections() {
        return isBoard() ? NavigationSection.OF_BOARDS : NavigationSection.ALL;
    }

    private boolean isBoard() {
        return currentUser.can(COMPARES) && !currentUser.can("SCORECARD_READ");
    }

    /** The pages beside the one shown; none where it stands alone. */
    public List<Entry> getLocal() {
        return shown().map(this::open).filter(pages -> pages.size() > 1).stream()
                .flatMap(List::stream)
                .map(this::local)
                .toList();
    }

    /** The words of the section shown. */
    public String getSection() {
        return shown().map(section -> WORDS + section.name()).orElse("");
    }

    private Optional<NavigationSection> shown() {
        return sections().stream().filter(section -> section.holds(here())).findFirst();
    }

    private List<Page> open(NavigationSection section) {
        return section.pages().stream()
                .filter(page -> currentUser.can(page.permission()))
                .toList();
    }

    private Entry entry(NavigationSection section) {
        List<Page> pages = open(section);
        Page first = pages.get(0);
        String current = first.address().equals(here()) ? "page" : section.holds(here(), pages) ? "true" : "";
        return new Entry(kept(first).toString(), WORDS + (pages.size() > 1 ? section.name() : first.words()), current);
    }

    private Entry local(Page page) {
        return new Entry(
                kept(page).toString(), WORDS + page.words(), page.address().equals(here()) ? "page" : "");
    }

    /** The page with what stays chosen: of a month while it is worked on, of a comparison from one to the next. */
    private PageAddress kept(Page page) {
        PageAddress address = PageAddress.of(page.address());
        List<String> names = isComparison(page) ? COMPARED : KEEPING.contains(page.name()) ? KEPT : List.of();
        for (String name : names) {
            address = address.with(name, String.join(",", parameters.all(name)));
        }
        return address;
    }

    private boolean isComparison(Page page) {
        return page.permission().equals(COMPARES)
                && sections().stream()
                        .flatMap(section -> section.pages().stream())
                        .anyMatch(each -> each.permission().equals(COMPARES)
                                && each.address().equals(here()));
    }

    private String here() {
        return faces.getViewRoot().getViewId();
    }
}
