package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.model.DirectionOfTravel;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.target.model.RagStatus;

/** What was published stays as it was published, and the next issue says what has changed since. */
class ScorecardHistoryIT {

    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final ReportingMonth APRIL = ReportingMonth.of(2017, 4);

    private final RotherhamDesk rotherham = RotherhamDesk.filled();

    @Test
    void reproducesAnIssueExactlyWhateverWasRestatedSince() {
        int published = rotherham.latestRevision();
        Scorecard before = rotherham.scorecard(MARCH, published, Optional.empty());

        rotherham.enter("1.1", "2017-02", 1400, "late input");

        assertThat(rotherham.scorecard(MARCH, published, Optional.empty())).isEqualTo(before);
        assertThat(contactsOfFebruary(rotherham.scorecard(MARCH, rotherham.latestRevision(), Optional.empty())))
                .isEqualTo("1,400");
        assertThat(contactsOfFebruary(before)).isEqualTo("1,373");
    }

    @Test
    void marksWhatWasRestatedSinceTheIssueBefore() {
        Issue march = RotherhamDesk.issue(MARCH, rotherham.latestRevision());
        rotherham.enter("1.1", "2017-02", 1400, "late input");
        rotherham.enter("1.1", "2017-04", 1402, "");

        Scorecard april = rotherham.scorecard(APRIL, rotherham.latestRevision(), Optional.of(march));

        assertThat(april.heading().issue().orElseThrow().restatements())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.indicator().ref()).isEqualTo("1.1");
                    assertThat(change.period().code()).isEqualTo("2017-02");
                    assertThat(change.before().displayed()).isEqualTo("1,373");
                    assertThat(change.after().displayed()).isEqualTo("1,400");
                    assertThat(change.change().reason()).isEqualTo("late input");
                });
        assertThat(contacts(april).recent().months())
                .extracting(PeriodFigure::restated)
                .containsExactly(true, false, false);
    }

    @Test
    void anIssueKeepsTheArrearsAndTheOwnerItsIndicatorsHadThen() {
        int published = rotherham.latestRevision();

        rotherham.declareAssessmentsInTime(1, "Head of Practice");
        int now = rotherham.latestRevision();

        assertThat(judged(rotherham.scorecard(MARCH, published, Optional.empty())))
                .isEqualTo("2017-03 93.1%");
        assertThat(judged(rotherham.scorecard(MARCH, now, Optional.empty()))).isEqualTo("2017-02 85.9%");
        assertThat(rotherham.ownerRole("2.2", published)).isEqualTo("Head of Locality Social Work");
        assertThat(rotherham.ownerRole("2.2", now)).isEqualTo("Head of Practice");
    }

    @Test
    void leavesARetiredIndicatorOutOnceNoMonthShownHasAFigureOfIt() {
        rotherham.retireAssessmentsInTime();
        int now = rotherham.latestRevision();

        assertThat(refs(rotherham.scorecard(MARCH, now, Optional.empty()))).contains("1.1", "2.2");
        assertThat(refs(rotherham.scorecard(ReportingMonth.of(2019, 3), now, Optional.empty())))
                .contains("1.1")
                .doesNotContain("2.2");
    }

    private static List<String> refs(Scorecard scorecard) {
        return scorecard.areas().stream()
                .flatMap(area -> area.rows().stream())
                .map(row -> row.indicator().name().ref())
                .toList();
    }

    @Test
    void anIssueKeepsTheNamesTheMembersOfADimensionHadThen() {
        int published = rotherham.latestRevision();
        List<String> before = rotherham.contactsBySource(published);

        rotherham.nameContactSource("Police and probation", 1, "no", "Police");
        int now = rotherham.latestRevision();

        assertThat(before).first().asString().startsWith("Police ");
        assertThat(rotherham.contactsBySource(published)).isEqualTo(before);
        assertThat(rotherham.contactsBySource(now))
                .hasSameSizeAs(before)
                .first()
                .asString()
                .startsWith("Police and probation ")
                .endsWith(before.get(0).substring("Police ".length()));
        assertThat(rotherham
                        .scorecard(MARCH, now, Optional.of(RotherhamDesk.issue(MARCH, published)))
                        .heading()
                        .issue()
                        .orElseThrow()
                        .restatements())
                .as("another name is no restatement")
                .isEmpty();
    }

    @Test
    void aRetiredMemberKeepsItsFiguresAndItsPlaceAmongThem() {
        List<String> before = rotherham.contactsBySource(rotherham.latestRevision());

        rotherham.nameContactSource("Police", 1, "yes", "");

        assertThat(rotherham.contactsBySource(rotherham.latestRevision())).isEqualTo(before);
    }

    @Test
    void anOpenMonthBorrowsNoJudgementFromTheMonthBefore() {
        Scorecard april = rotherham.scorecard(APRIL, rotherham.latestRevision(), Optional.empty());

        assertThat(april.rows())
                .filteredOn(row -> row.judgement().figure().period().equals(ReportingPeriod.month(APRIL)))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.judgement().figure().value().value()).isEmpty();
                    assertThat(row.judgement().direction().judgement()).isEqualTo(DirectionOfTravel.NOT_AVAILABLE);
                    assertThat(row.judgement().rating().status()).isEqualTo(RagStatus.NOT_RATED);
                    assertThat(row.judgement().spc()).isEqualTo(SpcSignal.NOT_AVAILABLE);
                });
    }

    private static String judged(Scorecard scorecard) {
        return scorecard.rows().stream()
                .filter(row -> row.indicator().name().ref().equals("2.2"))
                .map(row -> row.judgement().figure())
                .map(figure -> figure.period().code() + " " + figure.value().displayed())
                .findFirst()
                .orElseThrow();
    }

    private static String contactsOfFebruary(Scorecard scorecard) {
        return contacts(scorecard).recent().months().get(1).value().displayed();
    }

    private static ScorecardRow contacts(Scorecard scorecard) {
        return scorecard.rows().stream()
                .filter(row -> row.indicator().name().ref().equals("1.1"))
                .findFirst()
                .orElseThrow();
    }
}
