package uk.councilportal.entry.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import uk.councilportal.entry.service.EntryChoices;
import uk.councilportal.entry.service.EntryPlace;
import uk.councilportal.entry.service.PasteAnswer;
import uk.councilportal.entry.service.PasteLine;
import uk.councilportal.entry.service.PasteOrder;
import uk.councilportal.entry.service.PastePreview;
import uk.councilportal.entry.service.PasteRequest;
import uk.councilportal.entry.service.PasteService;
import uk.councilportal.entry.service.TemplateService;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageNotFoundException;

/** The drawer into which a block from a spreadsheet is pasted: first what it would change, then the change. */
@Named
@ViewScoped
public class PasteView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 500;

    @Inject
    private transient PasteService service;

    @Inject
    private transient TemplateService templates;

    @Inject
    private transient AddressParameters parameters;

    private transient PastePreview preview;
    private String report = "";
    private String text = "";
    private String anchor = "";
    private String reason = "";
    private String complaint = "";
    private String stored = "";
    private int seen;

    /** Takes the report from the address of a page of its own; without one the first with an open month. */
    public void load() {
        String asked = parameters.sent("report").orElse("");
        report = templates.choices().reports().stream()
                .filter(choice -> asked.isEmpty()
                        ? choice.open().isPresent()
                        : choice.report().code().equals(asked))
                .map(choice -> choice.report().code())
                .findFirst()
                .orElse("");
        if (report.isEmpty() && !asked.isEmpty()) {
            throw new PageNotFoundException();
        }
    }

    /** Shows what the block would change. */
    public void preview() {
        stored = "";
        complaint = text.isBlank() ? Messages.text("entry.paste.empty") : "";
        preview = text.isBlank() ? null : service.preview(request());
        seen = preview == null ? 0 : preview.revision();
    }

    /** Stores the block as it was shown, without what is rejected. */
    public void store() {
        PastePreview now = service.preview(request());
        boolean needed = !now.restated().isEmpty();
        complaint = complaint(needed);
        if (!complaint.isEmpty()) {
            preview = now;
            return;
        }
        PasteAnswer answer = service.store(new PasteOrder(request(), seen, needed ? reason : "", true));
        if (answer instanceof PasteAnswer.Stored done) {
            stored = Messages.text("entry.paste.stored", done.figures());
            again();
        } else if (answer instanceof PasteAnswer.Refused refused) {
            preview = refused.now();
            seen = preview.revision();
            complaint = Messages.text("entry.paste.changedMeanwhile");
        }
    }

    private String complaint(boolean reasonNeeded) {
        if (reasonNeeded && reason.isBlank()) {
            return Messages.text("entry.paste.reason.missing");
        }
        return reason.length() > LONGEST_REASON ? Messages.text("entry.paste.reason.long", LONGEST_REASON) : "";
    }

    /** Empties the drawer for another block. */
    public void again() {
        preview = null;
        text = "";
        reason = "";
        complaint = "";
    }

    private PasteRequest request() {
        return new PasteRequest(report, Optional.empty(), text, place());
    }

    /** The cell pasted into, as the grid names it: reference, dimensions, members and month, set apart by line breaks. */
    private Optional<EntryPlace> place() {
        String[] parts = anchor.split("\n", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EntryPlace(
                    report, ReportingMonth.parse(parts[3].strip()), parts[0], Breakdown.of(parts[1], parts[2])));
        } catch (IllegalArgumentException noCell) {
            return Optional.empty();
        }
    }

    /** The reports with an open month. */
    public List<EntryChoices.Choice> getOpen() {
        return templates.choices().reports().stream()
                .filter(choice -> choice.open().isPresent())
                .toList();
    }

    public boolean isPreviewed() {
        return preview != null || seen > 0 && !text.isBlank() && complaint.isEmpty();
    }

    public PastePreview getPreview() {
        preview = preview == null ? service.preview(request()) : preview;
        return preview;
    }

    long count(PasteLine.Kind kind) {
        return getPreview().count(kind);
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getAnchor() {
        return anchor;
    }

    public void setAnchor(String anchor) {
        this.anchor = anchor == null ? "" : anchor.replace("\r", "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason.strip();
    }

    public String getComplaint() {
        return complaint;
    }

    public String getStored() {
        return stored;
    }
}
