package uk.councilportal.review.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.councilportal.period.model.ReportingMonth;
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
    @RequestParameterMap
    private Map<String, String> parameters;

    Optional<String> get(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    String report() {
        return get(REPORT).orElseThrow(PageNotFoundException::new);
    }

    ReportingMonth month() {
        return get(MONTH).flatMap(ReviewParameters::month).orElseThrow(PageNotFoundException::new);
    }

    /** A whole number a form has sent. */
    int number(String name) {
        try {
            return get(name).map(Integer::valueOf).orElseThrow(PageNotFoundException::new);
        } catch (NumberFormatException notANumber) {
            throw new PageNotFoundException();
        }
    }

    /** An issue in the form "2017-03.1". */
    Optional<IssueName> issue(String name) {
        return get(name).map(text -> {
            String[] parts = text.split("\\.", -1);
            if (parts.length != 2 || !parts[1].matches("[1-9]\\d{0,5}")) {
                throw new PageNotFoundException();
            }
            ReportingMonth month = month(parts[0]).orElseThrow(PageNotFoundException::new);
            return new IssueName(month, Integer.parseInt(parts[1]));
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
        return parameters;
    }

    static PageAddress review(String report, ReportingMonth month) {
        return PageAddress.of(REVIEW).with(REPORT, report).with(MONTH, month.toString());
    }

    private static Optional<ReportingMonth> month(String text) {
        try {
            return Optional.of(ReportingMonth.parse(text));
        } catch (IllegalArgumentException notAMonth) {
            throw new PageNotFoundException();
        }
    }
}
