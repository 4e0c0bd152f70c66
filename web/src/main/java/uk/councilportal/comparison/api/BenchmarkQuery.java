package uk.councilportal.comparison.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.rules.AskedYear;
import uk.councilportal.comparison.service.NationalQuestion;
import uk.councilportal.platform.api.Export;
import uk.councilportal.platform.api.InvalidParameterException;

/** Which national benchmarks are asked for; each parameter that is wrong is refused by name. */
public class BenchmarkQuery {
    private static final Pattern MODEL = Pattern.compile("20\\d{2}");
    private static final String CODES = "ONS codes of councils, separated by commas, such as E08000018,E10000020";

    @PathParam("indicator")
    private String indicator;

    @QueryParam("year")
    private String year;

    @QueryParam("model")
    private String model;

    @QueryParam("councils")
    private String councils;

    @Context
    private Request conditions;

    NationalQuestion question() {
        return new NationalQuestion(indicator, year(), model(), councils());
    }

    boolean wantsCsv() {
        return Export.asksForCsv(conditions);
    }

    private AskedYear year() {
        return given(year)
                .map(text -> AskedYear.parse(text)
                        .orElseThrow(() -> new InvalidParameterException("year", text, AskedYear.FORM)))
                .orElseGet(AskedYear::latest);
    }

    private Optional<String> model() {
        return given(model).map(text -> {
            if (!MODEL.matcher(text).matches()) {
                throw new InvalidParameterException("model", text, "the year of a neighbour model, such as 2025");
            }
            return text;
        });
    }

    private Set<AuthorityCode> councils() {
        Set<AuthorityCode> codes = new LinkedHashSet<>();
        given(councils)
                .ifPresent(text ->
                        Arrays.stream(text.split(",")).map(String::strip).forEach(code -> codes.add(code(code))));
        return codes;
    }

    private static AuthorityCode code(String text) {
        try {
            return new AuthorityCode(text);
        } catch (IllegalArgumentException notACode) {
            throw new InvalidParameterException("councils", text, CODES);
        }
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(Predicate.not(String::isEmpty));
    }
}
