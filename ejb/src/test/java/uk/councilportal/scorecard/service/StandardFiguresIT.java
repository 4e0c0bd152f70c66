package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.desk.SampleDesk;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.PublishedFigure;
import uk.councilportal.target.model.RagStatus;

/** What the last issues of Rotherham's two reports publish for comparison. */
class StandardFiguresIT {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final BigDecimal SMALL = new BigDecimal("0.000001");
    private static List<PublishedFigure> safeguarding;
    private static List<PublishedFigure> earlyHelp;

    @BeforeAll
    static void publish() {
        CouncilDesk rotherham = SampleDesk.councils().stream()
                .filter(desk -> desk.council().value().equals("E08000018"))
                .findFirst()
                .orElseThrow();
        safeguarding = published(rotherham, "ROTH-SG");
        earlyHelp = published(rotherham, "ROTH-EH");
    }

    @Test
    void publishesWithAPercentageTheNumbersItFollowsFrom() {
        PublishedFigure rate = total(safeguarding, "contact-to-referral-rate");
        Amounts amounts = rate.outcome().amounts();
        assertThat(amounts.numerator()).isPresent();
        assertThat(amounts.denominator()).isPresent();
        assertThat(safeguarding)
                .filteredOn(figure -> figure.link().standardCode().equals("contact-to-referral-rate"))
                .filteredOn(figure -> figure.outcome().amounts().value().isPresent())
                .allSatisfy(figure -> {
                    Amounts each = figure.outcome().amounts();
                    assertThat(each.value()
                                    .orElseThrow()
                                    .multiply(each.denominator().orElseThrow()))
                            .isCloseTo(each.numerator().orElseThrow().movePointRight(2), within(SMALL));
                });
    }

    @Test
    void publishesWithARateTheCountAndThePopulation() {
        Amounts rate = total(safeguarding, "cpp-rate").outcome().amounts();
        assertThat(rate.denominator().orElseThrow()).isBetween(new BigDecimal(50_000), new BigDecimal(60_000));
        assertThat(rate.numerator())
                .isEqualTo(total(safeguarding, "cpp-count").outcome().amounts().value());
    }

    @Test
    void publishesABreakdownBesideItsTotal() {
        assertThat(safeguarding)
                .filteredOn(figure -> figure.link().standardCode().equals("contacts-received"))
                .filteredOn(figure -> figure.period().end().equals(MARCH))
                .filteredOn(figure -> figure.link().splitBy().equals(List.of("contact_source")))
                .hasSizeGreaterThan(5);
        assertThat(total(safeguarding, "contacts-received").breakdownId()).isZero();
    }

    @Test
    void takesAMemberThatMeansTheStandardIndicatorForItsTotal() {
        assertThat(earlyHelp)
                .filteredOn(figure -> figure.link().standardCode().equals("persistent-absence-primary"))
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.breakdownId()).isPositive();
                    assertThat(figure.link().splitBy()).isEmpty();
                });
    }

    @Test
    void publishesQuartersAndYearsOfWhatIsNotReportedMonthly() {
        assertThat(earlyHelp.stream().map(figure -> figure.period().type()).distinct())
                .contains(PeriodType.MONTH, PeriodType.QUARTER);
        assertThat(earlyHelp)
                .filteredOn(figure -> figure.link().standardCode().equals("breastfeeding-6-8-weeks-pct"))
                .extracting(figure -> figure.period().type())
                .containsOnly(PeriodType.QUARTER);
    }

    @Test
    void publishesHowTheCouncilRatesAFigure() {
        assertThat(safeguarding.stream()
                        .map(figure -> figure.outcome().rating())
                        .distinct())
                .contains(RagStatus.GREEN, RagStatus.RED, RagStatus.NOT_RATED);
    }

    private static PublishedFigure total(List<PublishedFigure> figures, String standard) {
        Predicate<PublishedFigure> wanted =
                figure -> figure.link().standardCode().equals(standard)
                        && figure.link().splitBy().isEmpty()
                        && figure.period().end().equals(MARCH);
        return figures.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static List<PublishedFigure> published(CouncilDesk desk, String report) {
        return desk.database().asCouncil(desk.council(), em -> {
            AskedReport asked = new StoredReports(em).asked(desk, report, MARCH);
            Issue.Freeze now = new Issue.Freeze(
                    new RevisionRepository(em).latest(), new PopulationRepository(em).latestReferenceRevision());
            return source(em).listFigures(asked.report(), new Issue(MARCH, 1, now, "approver", null));
        });
    }

    private static StandardFigures source(EntityManager em) {
        StandardFigures figures = new StandardFigures();
        figures.materials = new StoredReports(em).reader();
        figures.authorities = new AuthorityRepository(em);
        figures.breakdowns = new BreakdownRepository(em);
        return figures;
    }
}
