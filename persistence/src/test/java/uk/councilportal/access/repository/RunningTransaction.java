package uk.councilportal.access.repository;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A transaction of a test: it has a status, resources and those who want to know how it ends. */
public final class RunningTransaction implements TransactionSynchronizationRegistry {
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> synchronizations = new ArrayList<>();
    private int status;

    private RunningTransaction(int status) {
        this.status = status;
    }

    public static RunningTransaction active() {
        return new RunningTransaction(Status.STATUS_ACTIVE);
    }

    public static RunningTransaction none() {
        return new RunningTransaction(Status.STATUS_NO_TRANSACTION);
    }

    /** The transaction ends, and everybody is told how. */
    public void end(int endStatus) {
        synchronizations.forEach(Synchronization::beforeCompletion);
        synchronizations.forEach(synchronization -> synchronization.afterCompletion(endStatus));
    }

    @Override
    public Object getTransactionKey() {
        return this;
    }

    @Override
    public void putResource(Object key, Object value) {
        resources.put(key, value);
    }

    @Override
    public Object getResource(Object key) {
        return resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        synchronizations.add(synchronization);
    }

    @Override
    public int getTransactionStatus() {
        return status;
    }

    @Override
    public void setRollbackOnly() {
        status = Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public boolean getRollbackOnly() {
        return status == Status.STATUS_MARKED_ROLLBACK;
    }
}
