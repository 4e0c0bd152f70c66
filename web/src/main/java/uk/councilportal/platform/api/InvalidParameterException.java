package uk.councilportal.platform.api;

/** A parameter of a request that is missing or does not have the expected form; answered with 400 and all three facts. */
public class InvalidParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;
    private final String expected;

    /**
     * @param parameter the name as the caller wrote it
     * @param value what was sent; empty when nothing was
     * @param expected the form that is expected, with an example
     */
    public InvalidParameterException(String parameter, String value, String expected) {
        super(describe(parameter, value, expected));
        this.parameter = parameter;
        this.value = value == null ? "" : value;
        this.expected = expected;
    }

    private static String describe(String parameter, String value, String expected) {
        return value == null || value.isEmpty()
                ? "Parameter “%s” is missing. Expected: %s.".formatted(parameter, expected)
                : "Parameter “%s” is “%s”. Expected: %s.".formatted(parameter, value, expected);
    }

    Problem problem() {
        return Problem.of(ProblemKind.BAD_PARAMETER, getMessage())
                .with("parameter", parameter)
                .with("value", value)
                .with("expected", expected);
    }
}
