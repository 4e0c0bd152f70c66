package uk.councilportal.access.attack;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;

/** Called by the careless service. */
@Stateless
public class SecondService {
    @Inject
    AttackRepository repository;

    @Requires(Permission.SCORECARD_READ)
    public List<String> listReports() {
        return repository.listReports();
    }

    @Requires(Permission.SCORECARD_READ)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<String> listReportsInNewTransaction() {
        return repository.listReports();
    }

    @Requires(Permission.CATALOGUE_MANAGE)
    public void manageCatalogue() {}
}
