package uk.councilportal.review.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.review.service.IssueName;

/** What stands in the addresses and forms of these pages. What cannot mean anything is not found. */
@RequestScoped
public class ReviewParameters {
    static final String REVIEW = "review.xhtml";
    static final String ISSUES = "issues.xhtml";
    static final String REPORT = "report";
    static final String MONTH = "month";
    static final String DONE = "done";
    private static final String FILE = "file";
    private static final String CSV = "csv";

    @Inject
    private AddressParameters parameters;

    Optional<String> get(String name) {
        return parameters.get(name);
    }

    String report() {
        return parameters.require(REPORT);
    }

    ReportingMonth month() {
        return parameters.month(MONTH).orElseThrow(PageNotFoundException::new);
    }

    /** A whole number a form has sent. */
    int number(String name) {
        return parameters.number(name).orElseThrow(PageNotFoundException::new);
    }

    /** An issue in the form "2017-03.1". */
    Optional<IssueName> issue(String name) {
        return get(name).map(text -> {
            String[] parts = text.split("\\.", -1);
            if (parts.length != 2 || !parts[1].matches("[1-9]\\d{0,5}")) {
                throw new PageNotFoundException();
            }
            return new IssueName(AddressParameters.toMonth(parts[0]), Integer.parseInt(parts[1]));
        });
    }

    /** What belongs to the report the address names, or everything; a report with nothing is not found. */
    <T> List<T> ofReport(List<T> things, Function<T, String> reportOf) {
        Optional<String> asked = get(REPORT);
        List<T> found = things.stream()
                .filter(thing -> asked.map(reportOf.apply(thing)::equals).orElse(true))
                .toList();
        if (asked.isPresent() && found.isEmpty()) {
            throw new PageNotFoundException();
        }
        return found;
    }

    /** Whether the address asks for a file in place of the page. */
    boolean isFile() {
        return get(FILE).filter(CSV::equals).isPresent();
    }

    /** The address of the same as a file. */
    static PageAddress file(PageAddress page) {
        return page.with(FILE, CSV);
    }

    Map<String, String> all() {
        return parameters.fields();
    }

    static PageAddress review(String report, ReportingMonth month) {
        return PageAddress.of(REVIEW).with(REPORT, report).with(MONTH, month.toString());
    }
}
