package uk.councilportal.user.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.platform.faces.SentFile;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.service.UserUpload;
import uk.councilportal.user.service.UserUploads;

/** The page on which people are invited by a file. Which file is looked at is in its address. */
@Named
@ViewScoped
public class UserFileView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FILE = "file";

    @Inject
    private transient UserUploads uploads;

    @Inject
    private transient AddressParameters parameters;

    @Inject
    private transient UserChoiceLists lists;

    private transient Part file;
    private transient UserUpload upload;
    private transient List<Fault> faults = List.of();
    private String id = "";

    /** Sees what the reader may choose, which refuses everybody else, and where the file named in the address stands. */
    public void load() {
        lists.isPlaced();
        id = parameters.get(FILE).orElse("");
        if (isBegun()) {
            upload = uploads.state(id);
        }
    }

    /** Takes the chosen file and checks it. */
    public void check() throws IOException {
        String wrong = SentFile.problem(file);
        if (!wrong.isEmpty()) {
            faults = List.of(new Fault("send:file", Messages.text("userFile.problem." + wrong)));
            return;
        }
        try {
            id = uploads.check(SentFile.hold(file), SentFile.name(file));
            show();
        } catch (DirectoryException failure) {
            faults = UserWords.faults(failure);
        }
    }

    /** Invites the people of a file that has been checked. */
    public void invite() {
        try {
            uploads.invite(id);
            show();
        } catch (DirectoryException failure) {
            faults = UserWords.faults(failure);
        }
    }

    /** Gives the file up. */
    public void drop() {
        uploads.drop(id);
        id = "";
        show();
    }

    private void show() {
        Redirect.to(PageAddress.of("userfile.xhtml").with(FILE, id));
    }

    UserUpload upload() {
        upload = upload == null ? uploads.state(id) : upload;
        return upload;
    }

    /** Whether a file is being looked at. */
    public boolean isBegun() {
        return !id.isEmpty();
    }

    /** What speaks against what was just asked for. */
    public List<Fault> getFaults() {
        return faults == null ? List.of() : faults;
    }

    /** What is wrong with a field, nothing where it is right. */
    public String error(String field) {
        return Fault.words(getFaults(), field);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
