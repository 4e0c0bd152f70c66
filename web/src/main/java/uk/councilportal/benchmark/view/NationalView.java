package uk.councilportal.benchmark.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import uk.councilportal.benchmark.model.KeptFile;
import uk.councilportal.benchmark.service.NationalImportService;
import uk.councilportal.benchmark.service.NationalUpload;
import uk.councilportal.benchmark.service.NationalUploads;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.platform.faces.SentFile;

/** The page on which national data are brought in. Which file is looked at is in its address. */
@Named
@ViewScoped
public class NationalView implements Serializable {
    static final String FILE = "file";
    static final String SHOW = "show";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/app/national.xhtml";
    private static final String PROBLEM = "problem";

    @Inject
    private transient NationalImportService imports;

    @Inject
    private transient NationalUploads uploads;

    @Inject
    private transient AddressParameters parameters;

    private transient Part file;
    private transient List<KeptFile> kept;
    private transient NationalUpload upload;
    private String id = "";
    private String shown = "";
    private String problem = "";

    /** Sees what is kept, and where the file named in the address stands. */
    public void load() {
        kept = imports.files();
        id = parameters.sent(FILE).orElse("");
        shown = parameters.sent(SHOW).orElse("");
        problem = parameters.sent(PROBLEM).orElse("");
        if (!id.isEmpty()) {
            upload = uploads.state(id);
        }
    }

    /** Takes the chosen file and checks it. */
    public void check() throws IOException {
        String wrong = SentFile.problem(file);
        if (!wrong.isEmpty()) {
            show(wrong);
            return;
        }
        id = uploads.check(SentFile.hold(file), SentFile.name(file));
        show("");
    }

    /** Stores what has been checked. */
    public void store() {
        uploads.store(id);
        show("");
    }

    /** Gives the file up. */
    public void drop() {
        uploads.drop(id);
        id = "";
        show("");
    }

    private void show(String newProblem) {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        Redirect.to(PageAddress.of(context + PAGE).with(FILE, id).with(PROBLEM, newProblem));
    }

    NationalUpload upload() {
        upload = upload == null ? uploads.state(id) : upload;
        return upload;
    }

    String shown() {
        return shown;
    }

    /** Whether a file is being looked at. */
    public boolean isBegun() {
        return !id.isEmpty();
    }

    public String getId() {
        return id;
    }

    public List<KeptFile> getKept() {
        return kept;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** What was wrong with what was just sent; empty when nothing was. */
    public String getComplaint() {
        return SentFile.PROBLEMS.contains(problem) ? Messages.text("import.problem." + problem) : "";
    }
}
