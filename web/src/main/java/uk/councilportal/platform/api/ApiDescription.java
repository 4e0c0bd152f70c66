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
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Writes the OpenAPI document's words: a resource names its operations, and everything said about an operation stands in
 * files beside this class. The runtime sees no parameter in a bean class, and of two methods at one address (a file as
 * body, a file in a form) it reads the annotations of one only.
 */
public class ApiDescription implements OASFilter {
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)[^}]*}");
    private static final List<String> ANSWERS = List.of("200", "422");
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private static final Map<String, String> PROBLEMS =
            Map.of("400", "BadParameter", "401", "NotSignedIn", "403", "NotPermitted", "404", "NotFound");

    private final DescriptionFiles files = new DescriptionFiles();

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

    private PathItem complete(String path, PathItem item) {
        item.getOperations().values().forEach(operation -> {
            String name = String.valueOf(operation.getOperationId());
            files.find(name, "summary").ifPresent(operation::setSummary);
            files.find(name, "description").ifPresent(operation::setDescription);
            operation.setParameters(parameters(path, name));
            addRequest(name, operation);
            operation.setResponses(responses(name, operation.getResponses()));
        });
        return item;
    }

    private List<Parameter> parameters(String path, String operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (Matcher names = IN_PATH.matcher(path); names.find(); ) {
            parameters.add(parameter(names.group(1), In.PATH).required(true));
        }
        files.listQuery(operation)
                .forEach(named ->
                        parameters.add(parameter(named.name(), In.QUERY).required(named.required())));
        return parameters;
    }

    private Parameter parameter(String name, In in) {
        return OASFactory.createParameter()
                .name(name)
                .in(in)
                .description(files.find("parameter", name).orElse(null))
                .schema(OASFactory.createSchema().type(SchemaType.STRING));
    }

    /** A file comes as the body or in a form. */
    private void addRequest(String name, Operation operation) {
        files.findExample(name, "request", "csv")
                .ifPresent(example -> operation.setRequestBody(OASFactory.createRequestBody()
                        .content(with(OASFactory.createContent(), CsvTable.MEDIA_TYPE, example)
                                .addMediaType("multipart/form-data", OASFactory.createMediaType()))));
    }

    private APIResponses responses(String name, APIResponses annotated) {
        boolean described = annotated == null || files.find(name, "200").isPresent();
        APIResponses responses = described ? OASFactory.createAPIResponses() : annotated;
        for (String status : ANSWERS) {
            files.find(name, status)
                    .ifPresent(words -> responses.addAPIResponse(
                            status,
                            OASFactory.createAPIResponse().description(words).content(examples(name, status))));
        }
        PROBLEMS.forEach((status, problem) -> {
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(problem));
            }
        });
        return responses;
    }

    private Content examples(String name, String status) {
        Content content = OASFactory.createContent();
        files.findExample(name, status, "json")
                .ifPresent(example -> with(content, status.startsWith("2") ? JSON : PROBLEM, example));
        files.findExample(name, status, "csv").ifPresent(example -> with(content, CsvTable.MEDIA_TYPE, example));
        return content;
    }

    private static Content with(Content content, String mediaType, String example) {
        return content.addMediaType(
                mediaType,
                OASFactory.createMediaType()
                        .addExample("example", OASFactory.createExample().value(example)));
    }

    /** Every resource names its tag. */
    private static List<Tag> eachOnce(List<Tag> tags) {
        Map<String, Tag> once = new LinkedHashMap<>();
        tags.forEach(tag -> once.putIfAbsent(tag.getName(), tag));
        return List.copyOf(once.values());
    }
}
