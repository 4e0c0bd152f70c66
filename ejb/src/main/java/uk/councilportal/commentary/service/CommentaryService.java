package uk.councilportal.commentary.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.service.MonthClosedException;

/**
 * Writing about the figures of a month while it is open.
 *
 * <p>What is typed is saved as a draft of the person's own; keeping it makes it a revision of the council's data, which
 * everybody sees who may read the working copy. Whoever keeps a text says which revision they started from: if somebody
 * else has kept one since, nothing is overwritten.
 */
@Stateless
public class CommentaryService {
    private final OpenedReports reports;
    private final CommentaryLines lines;
    private final CommentaryDesk desk;

    /** For the proxy of the container only. */
    protected CommentaryService() {
        this(null, null, null);
    }

    @Inject
    public CommentaryService(OpenedReports reports, CommentaryLines lines, CommentaryDesk desk) {
        this.reports = reports;
        this.lines = lines;
        this.desk = desk;
    }

    /** The reports and months commentary can be about. */
    @Requires(Permission.DRAFT_READ)
    public List<CommentaryReport> reports() {
        return reports.list();
    }

    /** All indicators and topics of a month, with what needs words and what is written. */
    @Requires(Permission.DRAFT_READ)
    public CommentaryWork work(@AuditObject String report, @AuditObject ReportingMonth month) {
        return lines.work(reports.find(report, month));
    }

    /** One text with everything needed to write it. */
    @Requires(Permission.DRAFT_READ)
    public CommentaryEditor editor(@AuditObject CommentaryAddress address) {
        OpenedReport opened = reports.find(address.report(), address.month());
        return lines.editor(opened, address, desk.findDraft(opened.place(address.about(), address.kind())));
    }

    /**
     * Saves what was typed for nobody but the person who typed it, and says when.
     *
     * @throws MonthClosedException when the month is not open
     * @throws CommentaryTooLongException when the text is too long
     */
    @Requires(Permission.COMMENTARY_WRITE)
    public LocalDateTime saveDraft(@AuditObject CommentaryAddress address, WrittenText written) {
        OpenedReport opened = writable(address, written);
        return desk.saveDraft(opened.place(address.about(), address.kind()), written)
                .savedAt();
    }

    /** Throws away what was typed; what is kept stays. */
    @Requires(Permission.COMMENTARY_WRITE)
    public void discardDraft(@AuditObject CommentaryAddress address) {
        OpenedReport opened = reports.find(address.report(), address.month());
        desk.discardDraft(opened.place(address.about(), address.kind()));
    }

    /**
     * Keeps a text as a revision, for the audience it names.
     *
     * @throws CommentaryChangedException when somebody else has kept one since the writer looked
     * @throws MonthClosedException when the month is not open
     * @throws CommentaryTooLongException when the text is too long
     */
    @Requires(Permission.COMMENTARY_WRITE)
    public void keep(@AuditObject CommentaryAddress address, WrittenText written) {
        OpenedReport opened = writable(address, written);
        if (desk.latestRevision(opened.place(address.about(), address.kind())) != written.seenRevision()) {
            throw new CommentaryChangedException(address);
        }
        desk.keep(opened, address, written);
    }

    /** Nobody writes and no month takes a step between this and the end of the transaction. */
    private OpenedReport writable(CommentaryAddress address, WrittenText written) {
        desk.lock();
        OpenedReport opened = reports.find(address.report(), address.month());
        if (!opened.writable()) {
            throw new MonthClosedException(address.report(), address.month());
        }
        if (written.body().length() > WrittenText.LONGEST) {
            throw new CommentaryTooLongException(written.body().length());
        }
        return opened;
    }
}
