package uk.councilportal.comparison.api;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.councilportal.comparison.service.References;

/** What official statistics publish beside councils' figures, as JSON. */
final class ReferenceBody {

    private ReferenceBody() {}

    static Map<String, Object> of(References references) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("source", references.origin().source());
        body.put("year", references.origin().year());
        body.put("model", references.origin().model());
        body.put("note", references.origin().note());
        body.put("figures", references.lines().stream().map(ReferenceBody::line).toList());
        return body;
    }

    private static Map<String, Object> line(References.Line line) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", line.kind().name());
        body.put("of", line.of());
        body.put("value", line.value().value().orElse(null));
        body.put("displayed", line.value().displayed());
        body.put("reason", line.value().reason());
        if (line.kind() == References.Kind.NEIGHBOURS) {
            body.put("used", line.used());
            body.put("councils", line.councils());
        }
        return body;
    }
}
