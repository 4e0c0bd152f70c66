package uk.councilportal.scorecard.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.disclosure.service.SmallMarkReader;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.scorecard.service.ScorecardNotFoundException.Part;

/** Finds what a reader asks for, or says that it is not there. */
@ApplicationScoped
public class ReportFinder {

    @Inject
    Caller caller;

    @Inject
    AuthorityRepository authorities;

    @Inject
    ReportRepository reports;

    @Inject
    RevisionRepository revisions;

    @Inject
    FigureStateFinder states;

    @Inject
    SmallMarkReader marks;

    /** An issue shows the report as it was defined when the issue was frozen. */
    AskedReport find(ScorecardRequest request) {
        int latest = revisions.latest();
        KeptReport report = report(request.report(), latest);
        FigureState state = states.find(report, request, latest);
        KeptReport asDefined = state.revision() == latest ? report : report(request.report(), state.revision());
        return new AskedReport(authority(), asDefined, request.month(), state, marks.version(caller.council()));
    }

    ScorecardChoices choices() {
        Authority authority = authority();
        List<ReportChoice> choices = reports.listReports(authority.code(), revisions.latest()).stream()
                .map(states::choice)
                .filter(choice -> !choice.issues().isEmpty())
                .toList();
        return new ScorecardChoices(authority.code(), authority.name(), choices);
    }

    /** All reports of the caller's council, as they are defined now. */
    OwnReports reports() {
        int latest = revisions.latest();
        Authority authority = authority();
        return new OwnReports(authority, latest, reports.listReports(authority.code(), latest));
    }

    private Authority authority() {
        return authorities
                .findAuthority(caller.council())
                .orElseThrow(() -> new IllegalStateException("The caller's council is not known to the portal"));
    }

    private KeptReport report(String code, int revision) {
        return reports.findReport(caller.council(), code, revision)
                .orElseThrow(() -> new ScorecardNotFoundException(Part.REPORT, code));
    }

    /** The caller's council, how far its data have come, and its reports. */
    record OwnReports(Authority authority, int revision, List<KeptReport> reports) {}
}
