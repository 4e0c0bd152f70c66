package uk.councilportal.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;

/** Freezes the council's data for an issue: signing off is a revision of its own, and the issue is the state as of it. */
@ApplicationScoped
public class IssueFreezer {
    private static final String SIGN_OFF = "SIGN_OFF";

    private final SubmissionBook book;
    private final RevisionRepository revisions;
    private final PopulationRepository populations;

    /** For the proxy of the container only. */
    protected IssueFreezer() {
        this(null, null, null);
    }

    @Inject
    public IssueFreezer(SubmissionBook book, RevisionRepository revisions, PopulationRepository populations) {
        this.book = book;
        this.revisions = revisions;
        this.populations = populations;
    }

    /** The issue of that number as of now. */
    Issue freeze(KeptReport report, ReportingMonth month, int number) {
        Change signOff = new Change(
                SIGN_OFF, book.name(), book.now(), report.code() + " " + month + " issue " + number, Optional.empty());
        Issue.Freeze freeze = new Issue.Freeze(revisions.begin(signOff), populations.latestReferenceRevision());
        return new Issue(month, number, freeze, book.name(), book.now());
    }
}
