package uk.councilportal.access.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.authority.model.AuthorityCode;

/** An audit trail of a test: lines such as {@code with the work: viewer done}. */
public final class RecordedTrail extends AuditTrail {
    private final List<String> lines = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<AuthorityCode> concerned = new TreeSet<>();
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

    @Override
    public void about(AboutCouncils... known) {
        concerned.addAll(AboutCouncils.of(List.of(known)));
    }

    @Override
    public Set<AuthorityCode> concerned() {
        return concerned;
    }

    public List<String> lines() {
        return lines;
    }

    public void breakDown() {
        broken = true;
    }

    private static String line(AuditActor actor, AuditedCall call, AuditResult result) {
        String about = call.about().isEmpty()
                ? ""
                : "about "
                        + String.join(
                                ",",
                                call.about().stream()
                                        .map(AuthorityCode::value)
                                        .sorted()
                                        .toList());
        return "%s %s %s %s %s %s"
                .formatted(actor.name(), call.action(), call.object(), result.outcome(), result.reason(), about)
                .replaceAll(" +", " ")
                .strip();
    }
}
