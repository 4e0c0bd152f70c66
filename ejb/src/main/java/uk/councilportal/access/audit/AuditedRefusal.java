package uk.councilportal.access.audit;

/** An exception that says no to the caller, rather than that something went wrong: audited as a refusal, with its reason. */
public interface AuditedRefusal {
    /** A short code, such as {@code OWN_ACCOUNT}. */
    String auditReason();
}
