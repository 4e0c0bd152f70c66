package uk.councilportal.grant.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.KeptGrant;
import uk.councilportal.grant.service.GrantLine;

/** Grants as members of a JSON object. */
final class GrantBody {

    private GrantBody() {}

    static Map<String, Object> of(List<GrantLine> lines) {
        return Map.of("grants", lines.stream().map(GrantBody::of).toList());
    }

    static Map<String, Object> of(GrantLine line) {
        KeptGrant grant = line.grant();
        GrantScope scope = grant.scope();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", grant.id());
        body.put("state", line.state());
        body.put("granteeKind", grant.grantee().kind());
        body.put("grantee", grant.grantee().name());
        body.put("granteeName", line.names().grantee());
        body.put("indicators", scope.indicators());
        body.put("from", scope.from().toString());
        body.put("until", scope.until().map(Object::toString).orElse(null));
        body.put("dimensions", scope.dimensions());
        body.put("givenBy", grant.given().by());
        body.put("givenAt", grant.given().at() + "Z");
        Optional<KeptGrant.Act> withdrawn = grant.withdrawn();
        body.put("withdrawnBy", withdrawn.map(KeptGrant.Act::by).orElse(null));
        body.put("withdrawnAt", withdrawn.map(act -> act.at() + "Z").orElse(null));
        return body;
    }
}
