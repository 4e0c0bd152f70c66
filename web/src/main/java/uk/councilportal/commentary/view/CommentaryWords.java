package uk.councilportal.commentary.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.councilportal.commentary.model.CommentaryAudience;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.model.KeptCommentary;
import uk.councilportal.commentary.service.CommentaryLine;
import uk.councilportal.commentary.service.CommentaryWork;
import uk.councilportal.commentary.service.ReadCommentary;
import uk.councilportal.commentary.service.WrittenText;
import uk.councilportal.platform.faces.Messages;

/** What pages say about texts: whose they are, since when, and what still has to be written. */
@Named
@RequestScoped
public class CommentaryWords {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    @Inject
    private CommentaryParameters parameters;

    /** "3 of the 9 indicators that need words have none yet." */
    public String sentence(CommentaryWork work) {
        int needing = work.needingWords().size();
        int waiting = work.waiting().size();
        if (needing == 0) {
            return Messages.text("commentary.sentence.none", work.month().longName());
        }
        return waiting == 0
                ? Messages.text("commentary.sentence.done", needing)
                : Messages.text("commentary.sentence.waiting", waiting, needing);
    }

    /** "Assessments in time", "Area: Contacts", or "The report as a whole". */
    public String title(CommentaryLine line) {
        if (!line.about().isTopic()) {
            return line.title();
        }
        return line.area().isEmpty()
                ? Messages.text("commentary.topic.report")
                : Messages.text("commentary.topic.area", line.area());
    }

    /** What a kind of text is for. */
    public String hint(CommentaryKind kind) {
        return Messages.text("commentary.hint." + kind);
    }

    /** "Performance analysis", or "Data note". */
    public String kind(ReadCommentary text) {
        return Messages.text("commentary.kind." + text.kept().place().kind());
    }

    /** "March 2017 · indicator owner · signed off with issue 12". */
    public String meta(ReadCommentary text) {
        KeptCommentary kept = text.kept();
        String issue = text.issue()
                .map(number -> Messages.text("commentary.signedOff", number))
                .orElse(Messages.text("commentary.notSignedOff"));
        List<String> parts = kept.text().audience() == CommentaryAudience.INTERNAL
                ? List.of(month(kept), kept.text().ownerRole(), issue, Messages.text("commentary.audience.INTERNAL"))
                : List.of(month(kept), kept.text().ownerRole(), issue);
        return String.join(" · ", parts);
    }

    /** "indicator owner, 20 April 2017, 10:02 · Internal", for those who write. */
    public String version(ReadCommentary text) {
        KeptCommentary kept = text.kept();
        String audience =
                kept.text().isWritten() ? "commentary.audience." + kept.text().audience() : "commentary.takenBack";
        return Messages.text(
                "commentary.version",
                kept.text().ownerRole(),
                kept.keptBy(),
                moment(kept.keptAt()),
                Messages.text(audience));
    }

    /** The day and time of a moment, as the clock on the wall has it. */
    public String moment(LocalDateTime utc) {
        return MOMENT.format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(HERE));
    }

    /** "Draft saved at 10:02:17. Only you see it." */
    public String saved(LocalDateTime utc) {
        return utc == null
                ? Messages.text("commentary.unsaved")
                : Messages.text(
                        "commentary.saved",
                        TIME.format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(HERE)));
    }

    /** What has just been done, nothing where the page was simply opened. */
    public String getDone() {
        return parameters
                .get(CommentaryParameters.DONE)
                .filter(List.of("kept", "discarded")::contains)
                .map(done -> Messages.text("commentary.done." + done))
                .orElse("");
    }

    /** "A text can have 10,000 characters." */
    public String getTooLong() {
        return Messages.text("commentary.tooLong", WrittenText.LONGEST);
    }

    public int getLongest() {
        return WrittenText.LONGEST;
    }

    private static String month(KeptCommentary text) {
        return text.place().month().longName();
    }
}
