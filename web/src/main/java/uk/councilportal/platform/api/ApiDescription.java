package uk.councilportal.platform.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Completes the OpenAPI document with what holds for every operation: its parameters in words, which the runtime does not see in bean
 * classes, and the problems it can answer with.
 */
public class ApiDescription implements OASFilter {

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)[^}]*}");
    private static final List<String> SCORECARD = List.of("month", "report", "issue", "format");
    private static final Map<String, List<String>> QUERIES = Map.of(
            "scorecard", SCORECARD,
            "figures", List.of("month", "report", "issue", "page", "size", "format"),
            "indicator", List.of("month", "issue", "format"),
            "previewImport", List.of("kind", "name"),
            "storeImport", List.of("kind", "name"));
    private static final List<String> REQUIRED = List.of("month", "report");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("onsCode", "ONS code of your council, such as E08000018"),
            Map.entry("report", "Code of a report of your council, such as ROTH-SG"),
            Map.entry("month", "Reporting month as YYYY-MM, such as 2017-03"),
            Map.entry(
                    "issue", "Number of a published issue, latest (as without it), or draft for those who may see it"),
            Map.entry("ref", "Reference of the indicator, percent-encoded: LAC6 (%) is LAC6%20(%25)"),
            Map.entry("format", "csv or json, where an Accept header cannot be sent"),
            Map.entry("page", "Number of the page from 1; without page and size the whole list is sent"),
            Map.entry("size", "Lines on a page, from 1 to 10,000"),
            Map.entry("kind", "observations (as without it), targets or benchmarks"),
            Map.entry("name", "Name of the file, kept with the import"));

    private static final Map<String, String> PROBLEMS =
            Map.of("400", "BadParameter", "401", "NotSignedIn", "403", "NotPermitted", "404", "NotFound");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Optional.ofNullable(description.getTags()).ifPresent(tags -> description.setTags(eachOnce(tags)));
        Paths paths = OASFactory.createPaths();
        Optional.ofNullable(description.getPaths())
                .map(Paths::getPathItems)
                .orElse(Map.of())
                .forEach((path, item) ->
                        paths.addPathItem(IN_PATH.matcher(path).replaceAll("{$1}"), complete(path, item)));
        description.setPaths(paths);
    }

    private static PathItem complete(String path, PathItem item) {
        item.getOperations().values().forEach(operation -> {
            operation.setParameters(parameters(path, operation));
            addProblems(operation.getResponses());
        });
        return item;
    }

    private static List<Parameter> parameters(String path, Operation operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (Matcher names = IN_PATH.matcher(path); names.find(); ) {
            parameters.add(parameter(names.group(1), In.PATH).required(true));
        }
        QUERIES.getOrDefault(String.valueOf(operation.getOperationId()), List.of())
                .forEach(name -> parameters.add(parameter(name, In.QUERY).required(REQUIRED.contains(name))));
        return parameters;
    }

    private static Parameter parameter(String name, In in) {
        return OASFactory.createParameter()
                .name(name)
                .in(in)
                .description(WORDS.get(name))
                .schema(OASFactory.createSchema().type(SchemaType.STRING));
    }

    private static void addProblems(APIResponses responses) {
        PROBLEMS.forEach((status, problem) -> {
            if (responses != null && !responses.hasAPIResponse(status)) {
                responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(problem));
            }
        });
    }

    /** Every resource names its tag. */
    private static List<Tag> eachOnce(List<Tag> tags) {
        Map<String, Tag> once = new LinkedHashMap<>();
        tags.forEach(tag -> once.putIfAbsent(tag.getName(), tag));
        return List.copyOf(once.values());
    }
}
