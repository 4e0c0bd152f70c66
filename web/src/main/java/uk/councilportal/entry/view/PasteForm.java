package uk.councilportal.entry.view;

import java.io.Serializable;
import java.util.Optional;
import uk.councilportal.entry.service.EntryPlace;
import uk.councilportal.entry.service.PasteRequest;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Messages;

/** What is filled in in the drawer: the block, the cell it was pasted into, and why earlier months are changed. */
public class PasteForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 500;
    private static final int PARTS = 4;

    private String report = "";
    private String text = "";
    private String anchor = "";
    private String reason = "";

    boolean isEmpty() {
        return text.isBlank();
    }

    /** Forgets the block and its reason; the next one goes into the same report. */
    void empty() {
        text = "";
        reason = "";
    }

    PasteRequest request() {
        return new PasteRequest(report, Optional.empty(), text, place());
    }

    /** What is wrong with the reason; empty when nothing is. */
    String complaint(boolean needed) {
        if (needed && reason.isBlank()) {
            return Messages.text("entry.paste.reason.missing");
        }
        return reason.length() > LONGEST_REASON ? Messages.text("entry.paste.reason.long", LONGEST_REASON) : "";
    }

    /** The cell pasted into, as the grid names it: reference, dimensions, members and month, set apart by line breaks. */
    private Optional<EntryPlace> place() {
        String[] parts = anchor.split("\n", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EntryPlace(
                    report, ReportingMonth.parse(parts[3].strip()), parts[0], Breakdown.of(parts[1], parts[2])));
        } catch (IllegalArgumentException noCell) {
            return Optional.empty();
        }
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
}
