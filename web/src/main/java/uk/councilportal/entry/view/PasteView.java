package uk.councilportal.entry.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import uk.councilportal.entry.service.EntryChoices;
import uk.councilportal.entry.service.PasteAnswer;
import uk.councilportal.entry.service.PasteLine;
import uk.councilportal.entry.service.PasteOrder;
import uk.councilportal.entry.service.PastePreview;
import uk.councilportal.entry.service.PasteService;
import uk.councilportal.entry.service.TemplateService;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageNotFoundException;

/** The drawer into which a block from a spreadsheet is pasted: first what it would change, then the change. */
@Named
@ViewScoped
public class PasteView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PasteService service;

    @Inject
    private transient TemplateService templates;

    @Inject
    private transient AddressParameters parameters;

    private final PasteForm form = new PasteForm();
    private transient PastePreview preview;
    private String complaint = "";
    private String stored = "";
    private int seen;

    /** Takes the report from the address of a page of its own; without one the first with an open month. */
    public void load() {
        String asked = parameters.sent("report").orElse("");
        String report = templates.choices().reports().stream()
                .filter(choice -> asked.isEmpty()
                        ? choice.open().isPresent()
                        : choice.report().code().equals(asked))
                .map(choice -> choice.report().code())
                .findFirst()
                .orElse("");
        if (report.isEmpty() && !asked.isEmpty()) {
            throw new PageNotFoundException();
        }
        form.setReport(report);
    }

    /** Shows what the block would change. */
    public void preview() {
        stored = "";
        complaint = form.isEmpty() ? Messages.text("entry.paste.empty") : "";
        preview = form.isEmpty() ? null : service.preview(form.request());
        seen = preview == null ? 0 : preview.revision();
    }

    /** Stores the block as it was shown, without what is rejected. */
    public void store() {
        PastePreview now = service.preview(form.request());
        boolean needed = !now.restated().isEmpty();
        complaint = form.complaint(needed);
        if (!complaint.isEmpty()) {
            preview = now;
            return;
        }
        PasteAnswer answer = service.store(new PasteOrder(form.request(), seen, needed ? form.getReason() : "", true));
        if (answer instanceof PasteAnswer.Stored done) {
            stored = Messages.text("entry.paste.stored", done.figures());
            again();
        } else if (answer instanceof PasteAnswer.Refused refused) {
            preview = refused.now();
            seen = preview.revision();
            complaint = Messages.text("entry.paste.changedMeanwhile");
        }
    }

    /** Empties the drawer for another block. */
    public void again() {
        preview = null;
        form.empty();
        complaint = "";
    }

    /** The reports with an open month. */
    public List<EntryChoices.Choice> getOpen() {
        return templates.choices().open();
    }

    public boolean isPreviewed() {
        return preview != null || seen > 0 && !form.isEmpty() && complaint.isEmpty();
    }

    public PastePreview getPreview() {
        preview = preview == null ? service.preview(form.request()) : preview;
        return preview;
    }

    long count(PasteLine.Kind kind) {
        return getPreview().count(kind);
    }

    public PasteForm getForm() {
        return form;
    }

    public String getComplaint() {
        return complaint;
    }

    public String getStored() {
        return stored;
    }
}
