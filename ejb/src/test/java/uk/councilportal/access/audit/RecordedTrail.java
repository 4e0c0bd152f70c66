package uk.councilportal.access.audit;

import java.util.ArrayList;
import java.util.List;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;

/** An audit trail of a test: lines such as {@code with the work: viewer done}. */
public final class RecordedTrail extends AuditTrail {
    private final List<String> lines = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean broken;

    @Override
    public void withTheWork(AuditActor actor, AuditedCall call, AuditResult result) {
        lines.add("with the work: " + line(actor, call, result));
    }

    @Override
    public void onItsOwn(AuditActor actor, AuditedCall call, AuditResult result) {
        if (broken) {
            throw new IllegalStateException("no database");
        }
        lines.add("on its own: " + line(actor, call, result));
    }

    @Override
    public void remark(String words) {
        remarks.add(words);
    }

    @Override
    public String remarks() {
        return String.join("; ", remarks);
    }

    public List<String> lines() {
        return lines;
    }

    public void breakDown() {
        broken = true;
    }

    private static String line(AuditActor actor, AuditedCall call, AuditResult result) {
        return "%s %s %s %s %s"
                .formatted(actor.name(), call.action(), call.object(), result.outcome(), result.reason())
                .replaceAll(" +", " ")
                .strip();
    }
}
