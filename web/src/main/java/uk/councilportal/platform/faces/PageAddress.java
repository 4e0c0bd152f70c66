package uk.councilportal.platform.faces;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An address inside the portal with its parameters; unchangeable, parameters without a value are left out. */
public final class PageAddress {

    private final String path;
    private final Map<String, String> parameters;

    private PageAddress(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    public static PageAddress of(String path) {
        return new PageAddress(path, Map.of());
    }

    /** The same address with one parameter set, or removed where the value is empty. */
    public PageAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (value == null || value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new PageAddress(path, changed);
    }

    /** The same address without some parameters. */
    public PageAddress without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        for (String name : names) {
            changed.remove(name);
        }
        return new PageAddress(path, changed);
    }

    /** The parameters, for forms that carry them on in hidden fields. */
    public Map<String, String> getParameters() {
        return parameters;
    }

    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
