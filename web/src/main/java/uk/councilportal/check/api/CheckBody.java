package uk.councilportal.check.api;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.councilportal.check.model.AcceptedReason;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.service.CheckLine;
import uk.councilportal.check.service.CheckList;
import uk.councilportal.check.view.FindingWords;

/** The checks of a month as members of a JSON object. */
final class CheckBody {

    private CheckBody() {}

    static Map<String, Object> of(String council, CheckList list) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("council", council);
        body.put("report", list.report());
        body.put("reportTitle", list.title());
        body.put("month", list.month().toString());
        body.put("open", list.open());
        body.put("errors", list.errors());
        body.put("warningsWithoutReason", list.unexplained());
        body.put("warningsWithReason", list.explained());
        body.put("findings", list.lines().stream().map(CheckBody::finding).toList());
        return body;
    }

    private static Map<String, Object> finding(CheckLine line) {
        CheckFinding finding = line.finding();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", finding.kind());
        body.put("severity", finding.severity());
        body.put("area", line.area());
        body.put("ref", finding.code().value());
        body.put("title", line.title());
        body.put("dimension", finding.breakdown().dimensions());
        body.put("member", finding.breakdown().members());
        body.put("periodType", finding.period().type());
        body.put("period", finding.period().code());
        body.put("message", FindingWords.text(finding));
        body.put("reason", finding.reason().map(CheckBody::reason).orElse(null));
        return body;
    }

    private static Map<String, Object> reason(AcceptedReason reason) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", reason.text());
        body.put("givenBy", reason.givenBy());
        body.put("givenAt", reason.givenAt() + "Z");
        return body;
    }
}
