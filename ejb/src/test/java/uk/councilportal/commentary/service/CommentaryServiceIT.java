package uk.councilportal.commentary.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.commentary.service.CommentaryTable.MARCH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.councilportal.commentary.model.CommentaryAudience;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.model.KeptCommentary;
import uk.councilportal.commentary.model.WordsReason;
import uk.councilportal.commentary.service.CommentaryAddress.About;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.service.MonthClosedException;
import uk.councilportal.submission.service.MonthNotFoundException;

/** Writing about a month: drafts are one's own, kept texts are revisions, and nobody writes over anybody. */
class CommentaryServiceIT {
    private static final CommentaryAddress ASSESSMENTS = about(About.indicator("2.5"));

    private final CommentaryTable table = new CommentaryTable();

    @Test
    void keepsADraftForNobodyButItsWriter() {
        table.open(MARCH);
        table.as("owner", service -> service.saveDraft(ASSESSMENTS, published("93% were on ti", 0)));
        table.as("owner", service -> service.saveDraft(ASSESSMENTS, published("93% were on time.", 0)));

        assertThat(table.as("owner", service -> service.editor(ASSESSMENTS)).draft())
                .hasValueSatisfying(draft -> assertThat(draft.body()).isEqualTo("93% were on time."));
        assertThat(table.as("other", service -> service.editor(ASSESSMENTS)).draft())
                .isEmpty();
        assertThat(table.count("commentary_text")).isZero();
    }

    @Test
    void makesAKeptTextARevisionWithItsWriterAndRole() {
        table.open(MARCH);
        int before = table.latestRevision();
        table.as("owner", service -> service.saveDraft(ASSESSMENTS, published("93%", 0)));
        table.keep(ASSESSMENTS, " 93% were on time. ", CommentaryAudience.PUBLISHED);

        CommentaryEditor editor = table.as("owner", service -> service.editor(ASSESSMENTS));
        KeptCommentary kept = editor.kept().orElseThrow().kept();
        assertThat(kept.text().body()).isEqualTo("93% were on time.");
        assertThat(kept.text().ownerRole()).isEqualTo("indicator owner");
        assertThat(kept.keptBy()).isEqualTo("owner");
        assertThat(kept.revision()).isEqualTo(before + 1).isEqualTo(table.latestRevision());
        assertThat(editor.draft()).isEmpty();
        assertThat(table.count("commentary_draft")).isZero();
    }

    @Test
    void writesOverNobodysText() {
        table.open(MARCH);
        table.keep(ASSESSMENTS, "First.", CommentaryAudience.PUBLISHED);
        int seen = table.as("owner", service -> service.editor(ASSESSMENTS).latestRevision());
        table.as("other", service -> keep(service, published("Second.", seen)));
        table.as("owner", service -> service.saveDraft(ASSESSMENTS, published("Mine.", seen)));

        assertThatThrownBy(() -> table.as("owner", service -> keep(service, published("Mine.", seen))))
                .isInstanceOf(CommentaryChangedException.class);

        CommentaryEditor editor = table.as("owner", service -> service.editor(ASSESSMENTS));
        assertThat(editor.revisions())
                .extracting(revision -> revision.kept().text().body())
                .containsExactly("Second.", "First.");
        assertThat(editor.draft())
                .hasValueSatisfying(draft -> assertThat(draft.body()).isEqualTo("Mine."));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "SIGNED_OFF"})
    void leavesAMonthThatIsNotOpenAsItIs(SubmissionState state) {
        table.open(MARCH);
        table.move(MARCH, SubmissionState.SUBMITTED);
        if (state != SubmissionState.SUBMITTED) {
            table.move(MARCH, state);
        }

        assertThat(table.as("owner", service -> service.editor(ASSESSMENTS)).writable())
                .isFalse();
        assertThatThrownBy(() -> table.as("owner", service -> keep(service, published("Late.", 0))))
                .isInstanceOf(MonthClosedException.class);
        assertThatThrownBy(() -> table.as("owner", service -> service.saveDraft(ASSESSMENTS, published("Late.", 0))))
                .isInstanceOf(MonthClosedException.class);
    }

    @Test
    void isOpenAgainWhenTheMonthIs() {
        table.open(MARCH);
        table.publish(MARCH, 1);
        table.move(MARCH, SubmissionState.REOPENED);

        table.keep(ASSESSMENTS, "Seen again.", CommentaryAudience.PUBLISHED);

        assertThat(table.count("commentary_text")).isEqualTo(1);
    }

    @Test
    void findsNothingThatIsNotThere() {
        table.open(MARCH);
        List.of(about(About.indicator("9.9")), about(About.topic("No such area")))
                .forEach(address -> assertThatThrownBy(() -> table.as("owner", service -> service.editor(address)))
                        .isInstanceOf(CommentaryNotFoundException.class));
        assertThatThrownBy(() -> table.as("owner", service -> service.work("SG", MARCH.plus(1))))
                .isInstanceOf(MonthNotFoundException.class);
        assertThatThrownBy(() -> table.as("owner", service -> service.work("NORF", MARCH)))
                .isInstanceOf(MonthNotFoundException.class);
    }

    @Test
    void showsAnotherCouncilNothing() {
        table.open(MARCH);
        table.keep(ASSESSMENTS, "Ours.", CommentaryAudience.PUBLISHED);
        CommentaryTable others = new CommentaryTable();
        others.open(MARCH);

        assertThat(others.as("owner", service -> service.editor(ASSESSMENTS)).revisions())
                .isEmpty();
        assertThat(others.<List<ReadCommentary>>read(
                        (reader, report) -> reader.ofWorkingCopy(report, MARCH, Integer.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void refusesATextThatIsTooLong() {
        table.open(MARCH);
        String tooLong = "x".repeat(WrittenText.LONGEST + 1);
        assertThatThrownBy(() -> table.as("owner", service -> service.saveDraft(ASSESSMENTS, published(tooLong, 0))))
                .isInstanceOf(CommentaryTooLongException.class);
        table.keep(ASSESSMENTS, tooLong.substring(1), CommentaryAudience.PUBLISHED);
    }

    @Test
    void listsTheReportItsAreasAndItsIndicatorsWithWhatNeedsWords() {
        table.open(MARCH);
        table.showing(Map.of("1.1", Set.of(WordsReason.SHARP_CHANGE), "2.5", Set.of(WordsReason.RED)));
        table.keep(about(About.topic("")), "A steady month.", CommentaryAudience.PUBLISHED);
        table.keep(ASSESSMENTS, "Staff left.", CommentaryAudience.INTERNAL);

        CommentaryWork work = table.as("owner", service -> service.work("SG", MARCH));

        assertThat(work.open()).isTrue();
        assertThat(work.lines())
                .extracting(line -> line.about().toString())
                .containsExactly("topic ", "topic Contacts", "1.1", "topic Assessments", "2.5");
        assertThat(work.needingWords())
                .extracting(CommentaryLine::title)
                .containsExactly("Contacts", "Assessments in time");
        assertThat(work.waiting()).extracting(CommentaryLine::title).containsExactly("Contacts");
        assertThat(work.lines().get(0).isExplained()).isTrue();
    }

    @Test
    void keepsAMonthFromBeingHandedInUntilEveryRowThatNeedsWordsHasAnAnalysis() {
        table.open(MARCH);
        assertThat(table.obstacles(MARCH)).isEmpty();
        table.showing(Map.of("2.5", Set.of(WordsReason.RED)));
        assertThat(table.obstacles(MARCH)).containsExactly("2.5");

        table.keep(
                new CommentaryAddress("SG", MARCH, About.indicator("2.5"), CommentaryKind.DATA_NOTE),
                "A new system.",
                CommentaryAudience.PUBLISHED);
        table.as("owner", service -> service.saveDraft(ASSESSMENTS, published("Staff", 0)));
        assertThat(table.obstacles(MARCH)).containsExactly("2.5");

        table.keep(ASSESSMENTS, "Staff left.", CommentaryAudience.PUBLISHED);
        assertThat(table.obstacles(MARCH)).isEmpty();

        table.keep(ASSESSMENTS, "", CommentaryAudience.PUBLISHED);
        assertThat(table.obstacles(MARCH)).containsExactly("2.5");
    }

    private static boolean keep(CommentaryService service, WrittenText text) {
        service.keep(ASSESSMENTS, text);
        return true;
    }

    private static WrittenText published(String body, int seen) {
        return new WrittenText(body, CommentaryAudience.PUBLISHED, seen);
    }

    private static CommentaryAddress about(About about) {
        return new CommentaryAddress("SG", MARCH, about, CommentaryKind.ANALYSIS);
    }
}
