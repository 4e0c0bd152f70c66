package uk.councilportal.platform.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportedChange;

/** What became of a file, or what would become of it. */
public final class OutcomeBody {

    private OutcomeBody() {}

    public static Map<String, Object> of(ImportOutcome outcome) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("file", outcome.fileName());
        body.put("acceptable", outcome.isAcceptable());
        body.put("counts", counts(outcome.counts()));
        body.put("failures", failures(outcome));
        body.put("changes", outcome.changes().stream().map(OutcomeBody::change).toList());
        body.put("revision", outcome.revision().orElse(null));
        return body;
    }

    /** The first rejected rows, each with its line, column and reason. */
    public static List<Map<String, Object>> failures(ImportOutcome outcome) {
        return outcome.failures().stream().map(OutcomeBody::failure).toList();
    }

    public static Map<String, Object> counts(ImportCounts counts) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("new", counts.added());
        body.put("changed", counts.changed());
        body.put("unchanged", counts.unchanged());
        body.put("rejected", counts.rejected());
        return body;
    }

    private static Map<String, Object> failure(ImportFailure failure) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("line", failure.line());
        body.put("column", failure.column());
        body.put("reason", failure.message());
        body.put("value", failure.value());
        return body;
    }

    private static Map<String, Object> change(ImportedChange change) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("line", change.line());
        body.put("figure", change.what());
        body.put("before", change.before());
        body.put("after", change.after());
        return body;
    }
}
