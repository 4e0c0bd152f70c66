package uk.councilportal.access.guard;

import java.util.List;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.FormerCouncil;
import uk.councilportal.access.permission.OpenToSignedIn;
import uk.councilportal.access.permission.OwnCouncil;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;

/** A service of a test with one method of every declaration. */
class Probe {
    @Requires(Permission.DRAFT_READ)
    public String draft(@AuditObject String report, int notAudited, @AuditObject String month) {
        return "draft of " + report;
    }

    @Requires(Permission.DRAFT_READ)
    public void perhaps(@AuditObject Optional<String> report, @AuditObject String month) {}

    @Requires(Permission.SCORECARD_READ)
    public void ofCouncil(@OwnCouncil @AuditObject AuthorityCode council) {}

    @Requires(Permission.SCORECARD_READ)
    public void ofFormer(@FormerCouncil @AuditObject AuthorityCode former) {}

    @Requires(Permission.COMPARISON_READ)
    public void comparison() {}

    @Requires(Permission.COMPARISON_READ)
    public void comparesWith(AuthorityCode council) {}

    @Requires(Permission.COUNCIL_KEEP)
    public void keepsCouncils(AuthorityCode council, List<AuthorityCode> others) {}

    @Requires(Permission.CATALOGUE_MANAGE)
    public void catalogue() {}

    @Requires(Permission.SYSTEM_WORK)
    public void timer() {}

    @OpenToSignedIn
    public void open() {}

    @OpenToSignedIn
    @Requires(Permission.DRAFT_READ)
    public void declaredTwice() {}

    public void undeclared() {}
}
