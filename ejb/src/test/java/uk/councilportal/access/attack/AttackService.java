package uk.councilportal.access.attack;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.OpenToSignedIn;
import uk.councilportal.access.permission.OwnCouncil;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;

/** A careless service: it forgets what can be forgotten and passes on whatever it is given. */
@Stateless
public class AttackService {
    @Inject
    AttackRepository repository;

    @Inject
    Caller caller;

    @EJB
    SecondService second;

    public String undeclared() {
        return "reached";
    }

    @OpenToSignedIn
    public String open() {
        return "reached";
    }

    @Requires(Permission.SCORECARD_READ)
    public List<String> listReports() {
        return repository.listReports();
    }

    @Requires(Permission.SCORECARD_READ)
    public boolean canSeeReport(int id) {
        return repository.canFindReport(id);
    }

    @Requires(Permission.SCORECARD_READ)
    public List<String> ofCouncil(@OwnCouncil @AuditObject AuthorityCode council) {
        return repository.listReports();
    }

    @Requires(Permission.COUNCIL_SETTINGS)
    public void addReport(int id, @AuditObject String code) {
        repository.addReport(id, code);
    }

    @Requires(Permission.COUNCIL_SETTINGS)
    public void addReportAndFail(int id, @AuditObject String code) {
        repository.addReport(id, code);
        throw new IllegalStateException("after the insert");
    }

    /** Nothing is flushed here, so the same key twice shows at commit only. */
    @Requires(Permission.COUNCIL_SETTINGS)
    public void addReportLate(int id, @AuditObject String code) {
        repository.addReportLate(id, code);
    }

    @Requires(Permission.COUNCIL_SETTINGS)
    public int renameAllReports(String code) {
        return repository.renameAllReports(code);
    }

    @Requires(Permission.COUNCIL_SETTINGS)
    public void defineReport(int reportId, int revision) {
        repository.defineReport(reportId, revision);
    }

    @Requires(Permission.SCORECARD_READ)
    public long countBySqlOfItsOwn() {
        return repository.countBySql();
    }

    /** Becomes somebody else half-way. */
    @Requires(Permission.SCORECARD_READ)
    public List<String> listReportsAs(PortalUser other) {
        repository.listReports();
        caller.become(other);
        return second.listReports();
    }

    @Requires(Permission.SCORECARD_READ)
    public List<String> listReportsInNewTransactionAs(PortalUser other) {
        repository.listReports();
        caller.become(other);
        return second.listReportsInNewTransaction();
    }

    @Requires(Permission.SCORECARD_READ)
    public void callWithoutPermission() {
        second.manageCatalogue();
    }

    /** Portal administrators belong to no council, so nothing is bound. */
    @Requires(Permission.CATALOGUE_MANAGE)
    public List<String> listReportsOfNoCouncil() {
        return repository.listReports();
    }

    @Requires(Permission.CATALOGUE_MANAGE)
    public void addReportOfNoCouncil(int id) {
        repository.addReport(id, "NOBODYS");
    }

    @Requires(Permission.SCORECARD_READ)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<String> listReportsWithoutTransaction() {
        return repository.listReports();
    }
}
