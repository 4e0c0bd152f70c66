package uk.councilportal.review.service;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import uk.councilportal.action.model.ActionProgress;
import uk.councilportal.action.model.ActionState;
import uk.councilportal.action.repository.ActionRepository;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.check.model.AcceptedReason;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.check.model.KeptReason;
import uk.councilportal.check.repository.CheckReasonRepository;
import uk.councilportal.commentary.model.CommentaryAudience;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.model.CommentaryPlace;
import uk.councilportal.commentary.model.CommentarySubject;
import uk.councilportal.commentary.model.CommentaryText;
import uk.councilportal.commentary.repository.CommentaryRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * People of a council change things of every kind that goes into an issue: few things with few values, so that much is
 * changed back.
 */
final class RandomWork {
    static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final LocalDateTime NOW = LocalDateTime.of(2017, 4, 20, 9, 0);

    private final CouncilDesk desk;
    private final Random random;
    private final List<Runnable> kinds = List.of(
            this::figures,
            this::target,
            this::definition,
            this::dimension,
            this::layout,
            this::benchmark,
            this::commentary,
            this::action,
            this::reason);
    private int actions;

    RandomWork(CouncilDesk desk, Random random) {
        this.desk = desk;
        this.random = random;
        desk.open("SG", MARCH);
    }

    /** One of each kind. */
    void oneOfEach() {
        kinds.forEach(Runnable::run);
    }

    /** One of some kind. */
    void one() {
        kinds.get(random.nextInt(kinds.size())).run();
    }

    private void figures() {
        Set<String> cells = new HashSet<>();
        StringBuilder rows = new StringBuilder(
                "council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n");
        for (int row = random.nextInt(4); row >= 0; row--) {
            String cell = "%s,SG,1.1,%s,MONTH,2017-0%d"
                    .formatted(desk.council(), oneOf(",", "area,North"), 1 + random.nextInt(3));
            if (cells.add(cell)) {
                rows.append(cell).append(",,,").append(oneOf("10", "11")).append(",OK,\n");
            }
        }
        ImportOrder order = ImportOrder.of(CouncilDesk.file(rows.toString()), "Late input.");
        desk.observations(service -> service.store(order));
    }

    private void target() {
        desk.targets(service -> service.store(
                CouncilDesk.file("council,report,ref,dimension,member,year,state,basis,target,red,amber,green,text\n"
                        + "%s,SG,2.5,,,2016/17,SET,IN_PERIOD,%s,,,,\n".formatted(desk.council(), oneOf("80", "85")))));
    }

    private void definition() {
        desk.indicators(service ->
                service.store(CouncilDesk.indicatorFile("""
                report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard
                SG,1.1,Contacts,1,%s,NEUTRAL,COUNT,0,MONTHLY,SUM_OF_MONTHS,IMPROVEMENT,yes
                """.formatted(oneOf("Contacts", "Contacts received")))));
    }

    private void dimension() {
        String title = oneOf("Area", "Locality");
        boolean turned = random.nextBoolean();
        desk.reports(service ->
                service.storeDimensions(CouncilDesk.file("""
                dimension,title,member,position,total
                area,%s,North,%d,no
                area,%s,South,%d,no
                """.formatted(title, turned ? 2 : 1, title, turned ? 1 : 2))));
    }

    private void layout() {
        desk.reports(
                service -> service.storeReports(CouncilDesk.file("""
                report,title,layout,last_month,months_shown,columns,figures,difference
                SG,Safeguarding,ROTHERHAM,2017-03,15,%s,RAG,SIGNED
                """.formatted(oneOf("MONTHS RAG", "RAG MONTHS")))));
    }

    private void benchmark() {
        desk.benchmarks(service -> service.store(
                CouncilDesk.file("report,ref,dimension,member,kind,period,value\nSG,2.5,,,ENGLAND,2014/15,%s\n"
                        .formatted(oneOf("81.6", "81.5")))));
    }

    private void commentary() {
        CommentarySubject subject = random.nextBoolean()
                ? CommentarySubject.ofIndicator(desk.database()
                        .asCouncil(desk.council(), em -> indicator(em).id()))
                : CommentarySubject.ofTopic(oneOf("", "Contacts"));
        CommentaryText text = new CommentaryText(
                oneOf("More schools call.", "Fewer schools call."),
                random.nextBoolean() ? CommentaryAudience.PUBLISHED : CommentaryAudience.INTERNAL,
                "Head of service");
        write("COMMENTARY", (em, revision) -> {
            CommentaryPlace place = new CommentaryPlace(report(em), MARCH, subject, CommentaryKind.ANALYSIS);
            CommentaryRepository texts = new CommentaryRepository(em);
            texts.keep(texts.number(place), revision, text);
        });
    }

    private void action() {
        boolean begins = actions == 0 || random.nextInt(3) == 0;
        actions += begins ? 1 : 0;
        ActionState state = new ActionState(
                "Recruit two workers",
                "Head of service",
                LocalDate.of(2017, 6, 30),
                random.nextBoolean() ? ActionProgress.ON_TRACK : ActionProgress.BEHIND,
                "");
        write("ACTION", (em, revision) -> {
            ActionRepository kept = new ActionRepository(em);
            int id = begins ? kept.add(indicator(em).id()) : 1 + random.nextInt(actions);
            kept.keep(id, revision, state);
        });
    }

    private void reason() {
        AcceptedReason why = new AcceptedReason(oneOf("Checked case by case.", "A large family."), "officer", NOW);
        write("CHECK", (em, revision) -> {
            KeptReason.Place place =
                    new KeptReason.Place(indicator(em).id(), 0, ReportingPeriod.month(MARCH), CheckKind.JUMP);
            new CheckReasonRepository(em).add(new KeptReason(place, 1, "1,400 | 700 | 900", why), revision);
        });
    }

    private void write(String kind, BiConsumer<EntityManager, Integer> work) {
        desk.database().runAsCouncil(desk.council(), em -> {
            Change change = new Change(kind, "officer", NOW, "SG", Optional.empty());
            RevisionRepository revisions = new RevisionRepository(em);
            revisions.lock();
            work.accept(em, revisions.begin(change));
        });
    }

    private int report(EntityManager em) {
        return new ReportRepository(em)
                .findReport(desk.council(), "SG", Integer.MAX_VALUE)
                .orElseThrow()
                .id();
    }

    private KeptIndicator indicator(EntityManager em) {
        return new IndicatorRepository(em)
                .listIndicators(report(em), Integer.MAX_VALUE)
                .get(0);
    }

    private String oneOf(String first, String second) {
        return random.nextBoolean() ? first : second;
    }
}
