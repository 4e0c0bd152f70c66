package uk.councilportal.benchmark.view;

import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilportal.benchmark.model.KeptFile;
import uk.councilportal.benchmark.service.NationalImportService;
import uk.councilportal.benchmark.service.NationalUpload;
import uk.councilportal.benchmark.service.NationalUploads;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;

/** The page on which national data are brought in. Which file is looked at is in its address. */
@Named
@ViewScoped
public class NationalView implements Serializable {
    static final String FILE = "file";
    static final String SHOW = "show";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/app/national.xhtml";
    private static final String PROBLEM = "problem";
    private static final String NONE = "choose";
    private static final String EMPTY = "emptyFile";
    private static final int LONGEST_NAME = 100;

    @Inject
    private transient NationalImportService imports;

    @Inject
    private transient NationalUploads uploads;

    @Inject
    @RequestParameterMap
    private transient Map<String, String> parameters;

    private transient Part file;
    private transient List<KeptFile> kept;
    private transient NationalUpload upload;
    private String id = "";
    private String shown = "";
    private String problem = "";

    /** Sees what is kept, and where the file named in the address stands. */
    public void load() {
        kept = imports.files();
        id = parameters.getOrDefault(FILE, "");
        shown = parameters.getOrDefault(SHOW, "");
        problem = parameters.getOrDefault(PROBLEM, "");
        if (!id.isEmpty()) {
            upload = uploads.state(id);
        }
    }

    /** Takes the chosen file and checks it. */
    public void check() throws IOException {
        boolean chosen = file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
        if (!chosen || file.getSize() == 0) {
            show(chosen ? EMPTY : NONE);
            return;
        }
        Path held = Files.createTempFile("national", ".part");
        try (InputStream bytes = file.getInputStream()) {
            Files.copy(bytes, held, StandardCopyOption.REPLACE_EXISTING);
        }
        id = uploads.check(held, fileName(file.getSubmittedFileName()));
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

    /** The last part of what may be a path; only characters that are harmless in logs and pages. */
    private static String fileName(String submitted) {
        String last = submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
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
        return Set.of(NONE, EMPTY).contains(problem) ? Messages.text("import.problem." + problem) : "";
    }
}
