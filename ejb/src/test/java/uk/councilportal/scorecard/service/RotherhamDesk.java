package uk.councilportal.scorecard.service;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.benchmark.repository.BenchmarkRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.indicator.service.IndicatorFiles;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ReasonRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.target.repository.TargetRepository;

/** A council with Rotherham's sample reports in the real database, and the scorecard's readers at work on it. */
final class RotherhamDesk {

    private static final Path SAMPLE = Path.of("../ear/src/dev/sample-data");
    private static final String ROTHERHAM = "E08000018";

    private final CouncilDesk desk = CouncilDesk.empty();

    /** Everything but links to the national catalogue and populations, which belong to no council. */
    static RotherhamDesk filled() {
        RotherhamDesk filled = new RotherhamDesk();
        filled.desk.reports(service -> service.storeReports(filled.file("reports.csv")));
        filled.desk.reports(service -> service.storeDimensions(filled.file("dimensions.csv")));
        filled.desk.indicators(service -> service.store(new IndicatorFiles(
                Optional.of(filled.file("indicators.csv")),
                Optional.of(filled.file("formulas.csv")),
                Optional.empty())));
        filled.desk.observations(service -> service.store(filled.file("observations.csv")));
        filled.desk.targets(service -> service.store(filled.file("targets.csv")));
        filled.desk.benchmarks(service -> service.store(filled.file("benchmarks.csv")));
        return filled;
    }

    CouncilDesk desk() {
        return desk;
    }

    /** Enters one figure of the safeguarding report for a month. */
    void enter(String ref, String month, int value, String note) {
        desk.observations(service -> service.store(CouncilDesk.file(
                "council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n"
                        + "%s,ROTH-SG,%s,,,MONTH,%s,,,%d,OK,%s\n".formatted(desk.council(), ref, month, value, note))));
    }

    /** Declares the assessments in time of the safeguarding report anew: arrears and the role that answers for them. */
    void declareAssessmentsInTime(int monthsInArrears, String ownerRole) {
        desk.indicators(service -> service.store(CouncilDesk.indicatorFile(
                "report,ref,area,position,title,polarity,unit,decimals,frequency,months_in_arrears,year_basis,direction,owner_role,on_scorecard\n"
                        + "ROTH-SG,2.2,Assessments,13,Assessments in time,HIGH_IS_GOOD,PERCENT,1,MONTHLY,%d,RECOMPUTED,IMPROVEMENT,%s,yes\n"
                                .formatted(monthsInArrears, ownerRole))));
    }

    /** Retires the assessments in time of the safeguarding report. */
    void retireAssessmentsInTime() {
        desk.indicators(
                service -> service.store(
                        CouncilDesk.indicatorFile(
                                "report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard,retired\n"
                                        + "ROTH-SG,2.2,Assessments,13,Assessments in time,HIGH_IS_GOOD,PERCENT,1,MONTHLY,RECOMPUTED,IMPROVEMENT,yes,yes\n")));
    }

    /** Takes in one line of the dimension of contact sources. */
    void nameContactSource(String member, int position, String retired, String renamedFrom) {
        desk.reports(service -> service.storeDimensions(CouncilDesk.file(
                "dimension,title,member,position,total,retired,renamed_from\ncontact_source,Contact source,%s,%d,no,%s,%s\n"
                        .formatted(member, position, retired, renamedFrom))));
    }

    /** The contact sources by which the contacts of March are split, with their figures, as of a revision. */
    List<String> contactsBySource(int revision) {
        return desk.database().asCouncil(desk.council(), em -> {
            ScorecardMaterial material = material(em, ReportingMonth.of(2017, 3), revision, Optional.empty());
            return MaterialFixture.indicator(material, "1.1").breakdowns().get(0).lines().stream()
                    .map(line -> line.member() + " "
                            + line.months().get(line.months().size() - 1).displayed())
                    .toList();
        });
    }

    /** The roles that answer for the safeguarding report's indicators of a reference, as of a revision. */
    String ownerRole(String ref, int revision) {
        return desk.database()
                .asCouncil(
                        desk.council(),
                        em -> material(em, ReportingMonth.of(2017, 3), revision, Optional.empty()).indicators().stream()
                                .map(KeptIndicator::definition)
                                .filter(definition -> definition.code().value().equals(ref))
                                .map(IndicatorDefinition::ownerRole)
                                .findFirst()
                                .orElseThrow());
    }

    int latestRevision() {
        return desk.database().asCouncil(desk.council(), em -> new RevisionRepository(em).latest());
    }

    /** The safeguarding report of a month as of a revision, with restatements since the issue before. */
    Scorecard scorecard(ReportingMonth month, int revision, Optional<Issue> previous) {
        return desk.database().asCouncil(desk.council(), em -> {
            ScorecardMaterial material = material(em, month, revision, previous);
            ScorecardCalculation calculation = new ScorecardCalculation(material.inputs(), month);
            Restatements restated = restatements(em).read(material, calculation);
            ShownFigures figures = material.shown(calculation, restated.cells());
            return new ScorecardComposer(material, figures)
                    .scorecard(HeadingComposer.heading(material.asked(), restated));
        });
    }

    ScorecardMaterial material(EntityManager em, ReportingMonth month, int revision, Optional<Issue> previous) {
        Issue issue = issue(month, revision);
        FigureState state = new FigureState(Optional.of(issue), previous, revision, 0);
        Authority authority = new Authority(desk.council(), "Rotherham", "372", "Yorkshire and The Humber");
        return materials(em)
                .read(new AskedReport(
                        authority,
                        new ReportRepository(em)
                                .findReport(desk.council(), "ROTH-SG", revision)
                                .orElseThrow(),
                        month,
                        state));
    }

    /** The first issue of a month, frozen at a revision. */
    static Issue issue(ReportingMonth month, int revision) {
        LocalDateTime published = LocalDateTime.of(2017, month.month() + 1, 21, 9, 0);
        return new Issue(month, 1, new Issue.Freeze(revision, 0), "rotherham-approver", published);
    }

    private static MaterialReader materials(EntityManager em) {
        MaterialReader reader = new MaterialReader();
        reader.indicators = new IndicatorRepository(em);
        reader.observations = new ObservationRepository(em);
        reader.targets = new TargetRepository(em);
        reader.benchmarks = new BenchmarkRepository(em);
        reader.populations = new PopulationRepository(em);
        reader.breakdowns = new BreakdownRepository(em);
        reader.marks = ScorecardDesk.marks(em);
        return reader;
    }

    private static RestatementReader restatements(EntityManager em) {
        RestatementReader reader = new RestatementReader();
        reader.materials = materials(em);
        reader.observations = new ObservationRepository(em);
        reader.reasons = new ReasonRepository(em);
        reader.breakdowns = new BreakdownRepository(em);
        reader.revisions = new RevisionRepository(em);
        return reader;
    }

    /** The sample's lines about Rotherham, made out to this desk's council. */
    private FileSource file(String name) {
        try {
            StringBuilder own = new StringBuilder();
            for (String line : Files.readAllLines(SAMPLE.resolve(name), StandardCharsets.UTF_8)) {
                if (own.isEmpty() || line.startsWith(ROTHERHAM)) {
                    own.append(line.replace(ROTHERHAM, desk.council().value())).append('\n');
                }
            }
            return FileSource.of(name, own.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
