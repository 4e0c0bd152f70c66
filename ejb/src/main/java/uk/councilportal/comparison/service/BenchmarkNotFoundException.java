package uk.councilportal.comparison.service;

import java.util.Locale;
import uk.councilportal.platform.error.NotFoundException;

/** A part of a question about national benchmarks that names nothing. */
public class BenchmarkNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    private final Part part;
    private final String asked;

    /** What is not there. */
    public enum Part {
        INDICATOR,
        MODEL,
        COUNCILS
    }

    BenchmarkNotFoundException(Part part, String asked) {
        super("benchmark.notFound." + part.name().toLowerCase(Locale.ROOT), asked);
        this.part = part;
        this.asked = asked;
    }

    public Part part() {
        return part;
    }

    public String asked() {
        return asked;
    }
}
