package uk.councilportal.entry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.service.ReportName;
import uk.councilportal.submission.entity.OpenedMonth;
import uk.councilportal.submission.repository.SubmissionRepository;
import uk.councilportal.submission.rules.ReportMonths;

/** Finds the caller's council, its reports as they are defined now, and when their months are due. */
@ApplicationScoped
public class EntryFinder {
    private final Caller caller;
    private final AuthorityRepository authorities;
    private final RevisionRepository revisions;
    private final ReportRepository reports;
    private final SubmissionRepository submissions;

    /** For the proxy of the container only. */
    protected EntryFinder() {
        this(null, null, null, null, null);
    }

    @Inject
    public EntryFinder(
            Caller caller,
            AuthorityRepository authorities,
            RevisionRepository revisions,
            ReportRepository reports,
            SubmissionRepository submissions) {
        this.caller = caller;
        this.authorities = authorities;
        this.revisions = revisions;
        this.reports = reports;
        this.submissions = submissions;
    }

    String councilName() {
        return authorities
                .findAuthority(caller.council())
                .map(Authority::name)
                .orElseThrow(() -> new IllegalStateException("The caller's council is not known to the portal"));
    }

    int latest() {
        return revisions.latest();
    }

    /** The council's reports and the month open in each, without those that have ended. */
    EntryChoices choices(Function<KeptReport, ReportMonths> months) {
        List<EntryChoices.Choice> choices = reports.listReports(caller.council(), revisions.latest()).stream()
                .flatMap(report -> choice(report, months.apply(report)).stream())
                .toList();
        return new EntryChoices(councilName(), choices);
    }

    private static Optional<EntryChoices.Choice> choice(KeptReport report, ReportMonths months) {
        return months.hasEnded()
                ? Optional.empty()
                : Optional.of(new EntryChoices.Choice(name(report), months.findOpen()));
    }

    static ReportName name(KeptReport report) {
        return new ReportName(report.code(), report.definition().title());
    }

    /** When a month is due; empty where it was never opened. */
    Optional<LocalDate> deadline(KeptReport report, ReportingMonth month) {
        return submissions.listOpened(report.id()).stream()
                .filter(opened -> opened.month().equals(month))
                .map(OpenedMonth::deadline)
                .findFirst();
    }

    KeptReport report(String code) {
        return reports.findReport(caller.council(), code, revisions.latest())
                .orElseThrow(() -> new EntryNotFoundException(code));
    }
}
