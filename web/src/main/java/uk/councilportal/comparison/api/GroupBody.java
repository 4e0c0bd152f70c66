package uk.councilportal.comparison.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.comparison.service.SavedGroupLine;

/** Saved groups of councils as members of a JSON object. */
final class GroupBody {

    private GroupBody() {}

    static Map<String, Object> of(List<SavedGroupLine> lines) {
        return Map.of("groups", lines.stream().map(GroupBody::of).toList());
    }

    static Map<String, Object> of(SavedGroupLine line) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", line.id());
        body.put("name", line.name());
        body.put(
                "councils",
                line.councils().stream().map(one -> one.code().value()).toList());
        body.put("leftOut", line.leftOut());
        return body;
    }
}
