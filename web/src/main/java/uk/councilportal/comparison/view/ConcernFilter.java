package uk.councilportal.comparison.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.service.ExceptionList;

/** Which of the indicators that are off target are listed. */
enum ConcernFilter {
    /** All of them. */
    TARGET(line -> true),
    /** Those that got worse as well. */
    WORSE(line -> line.findings().worsening() == Finding.YES),
    /** Those that got worse and are worse than the others. */
    EXCEPTIONS(line -> line.findings().isException());

    private final Predicate<ExceptionList.Line> kind;

    ConcernFilter(Predicate<ExceptionList.Line> kind) {
        this.kind = kind;
    }

    /** As the address names it. */
    String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The lines of this kind. */
    List<ExceptionList.Line> of(List<ExceptionList.Line> lines) {
        return lines.stream().filter(kind).toList();
    }

    /** What the address says; those that got worse as well where it says nothing that is known. */
    static ConcernFilter parse(String code) {
        for (ConcernFilter filter : values()) {
            if (filter.getCode().equals(code)) {
                return filter;
            }
        }
        return WORSE;
    }
}
