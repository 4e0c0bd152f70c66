package uk.councilportal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/** What stands in the address or the form of a request. What cannot mean anything is not found. */
@RequestScoped
public class AddressParameters {

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    @RequestParameterValuesMap
    Map<String, String[]> values;

    /** What was given for a parameter; blank is nothing. */
    public Optional<String> get(String name) {
        return sent(name).filter(value -> !value.isBlank());
    }

    /** What was given for a parameter that the page cannot do without. */
    public String require(String name) {
        return get(name).orElseThrow(PageNotFoundException::new);
    }

    /** What was sent for a parameter, blank or not; empty where it was not sent at all. */
    public Optional<String> sent(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** Everything that was sent for a parameter that may be there several times. */
    public List<String> all(String name) {
        return List.of(values.getOrDefault(name, new String[0]));
    }

    /** Everything that was sent, for forms whose fields have names of their own. */
    public Map<String, String> fields() {
        return parameters;
    }

    /** A month such as "2017-03". */
    public Optional<ReportingMonth> month(String name) {
        return get(name).map(AddressParameters::toMonth);
    }

    /** A month in the form in which addresses name it. */
    public static ReportingMonth toMonth(String text) {
        try {
            return ReportingMonth.parse(text);
        } catch (IllegalArgumentException notAMonth) {
            throw new PageNotFoundException();
        }
    }

    /** A whole number. */
    public Optional<Integer> number(String name) {
        try {
            return get(name).map(Integer::valueOf);
        } catch (NumberFormatException notANumber) {
            throw new PageNotFoundException();
        }
    }
}
