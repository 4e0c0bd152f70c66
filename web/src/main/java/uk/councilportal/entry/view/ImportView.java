package uk.councilportal.entry.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import uk.councilportal.entry.service.EntryChoices;
import uk.councilportal.entry.service.FigureImports;
import uk.councilportal.entry.service.ImportState;
import uk.councilportal.entry.service.TemplateService;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.platform.faces.SentFile;

/** The page on which a file is brought in. Where it stands is in its address, so that the page can be loaded again. */
@Named
@ViewScoped
public class ImportView implements Serializable {
    static final String PAGE = "/app/import.xhtml";
    static final String ID = "import";

    private static final long serialVersionUID = 1L;
    private static final String PROBLEM = "problem";
    private static final String NO_REASON = "noReason";

    @Inject
    private transient FigureImports imports;

    @Inject
    private transient TemplateService templates;

    @Inject
    private transient AddressParameters parameters;

    private transient Part file;
    private transient EntryChoices choices;
    private String id = "";
    private String shown = "";
    private String problem = "";
    private String reason = "";

    /** Sees who is there, and where the import named in the address stands. */
    public void load() {
        choices = templates.choices();
        String report = parameters.sent("report").orElse("");
        boolean known = report.isEmpty()
                || choices.reports().stream()
                        .anyMatch(choice -> choice.report().code().equals(report));
        if (!known) {
            throw new PageNotFoundException();
        }
        id = parameters.sent(ID).orElse("");
        shown = parameters.sent("show").orElse("");
        problem = parameters.sent(PROBLEM).orElse("");
        if (!id.isEmpty()) {
            imports.state(id);
        }
    }

    /** Takes the chosen file and begins to check it. */
    public void upload() throws IOException {
        String wrong = SentFile.problem(file);
        if (!wrong.isEmpty()) {
            show(wrong);
            return;
        }
        id = imports.begin(SentFile.hold(file), SentFile.name(file));
        show("");
    }

    /** Stores what has been checked. */
    public void store() {
        boolean needed =
                state().preview().map(preview -> !preview.restated().isEmpty()).orElse(false);
        if (needed && reason.isBlank()) {
            show(NO_REASON);
            return;
        }
        imports.store(id, reason);
        show("");
    }

    /** Gives the import up. */
    public void cancel() {
        imports.cancel(id);
        show("");
    }

    /** Shows the page afresh, where need be with what was wrong with what was sent. */
    private void show(String problem) {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        Redirect.to(PageAddress.of(context + PAGE).with(ID, id).with(PROBLEM, problem));
    }

    ImportState state() {
        return imports.state(id);
    }

    String shown() {
        return shown;
    }

    /** Whether a file is on its way. */
    public boolean isBegun() {
        return !id.isEmpty();
    }

    public String getId() {
        return id;
    }

    public EntryChoices getChoices() {
        choices = choices == null ? templates.choices() : choices;
        return choices;
    }

    /** The reports with an open month. */
    public List<EntryChoices.Choice> getOpen() {
        return getChoices().open();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason.strip();
    }

    /** What was wrong with what was just sent; empty when nothing was. */
    public String getComplaint() {
        boolean known = SentFile.PROBLEMS.contains(problem) || problem.equals(NO_REASON);
        return known ? Messages.text("import.problem." + problem) : "";
    }
}
