package uk.councilportal.submission.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** April 2017 of a council on its way, for tests of what follows from it. */
public final class MonthDesk {
    private static final ReportingMonth APRIL = ReportingMonth.of(2017, 4);

    private static final String FIGURES = """
            report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note
            SG,1.1,,,MONTH,2017-04,,,983,OK,
            """;

    private final SubmissionDesk desk = new SubmissionDesk();

    public void openApril() {
        desk.become("approver", PortalRole.APPROVER);
        desk.open(APRIL);
        desk.desk().observations(service -> service.store(CouncilDesk.file(FIGURES)));
    }

    /** Hands the month in under a sign-in name. */
    public void submitApril(String name) {
        desk.become(name, PortalRole.DATA_OFFICER);
        desk.submit(APRIL);
    }

    /** Returns the month with a question about one figure. */
    public void returnApril(String reason, String ref) {
        desk.become("approver", PortalRole.APPROVER);
        SeenMonth seen = desk.see(APRIL);
        FigureCell cell = new FigureCell(new IndicatorCode(ref), Breakdown.total(), ReportingPeriod.month(APRIL));
        ReturnNote note = new ReturnNote(reason, List.of(new ReturnNote.Question(cell, "Too high?")));
        desk.returns(service -> {
            service.returnMonth(seen, note);
            return null;
        });
    }

    /** The months as the portal itself sees them. */
    public MonthService service(EntityManager entityManager) {
        return desk.monthService(entityManager);
    }

    /** Does something in a transaction of the council. */
    public <T> T inCouncil(Function<EntityManager, T> work) {
        return desk.desk().database().asCouncil(desk.desk().council(), work);
    }
}
