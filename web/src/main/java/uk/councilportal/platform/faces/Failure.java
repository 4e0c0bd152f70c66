package uk.councilportal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.councilportal.access.caller.Caller;

/** The number under which a failed request stands in the log, for the page that shows it. */
@Named
@RequestScoped
public class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());
    private static final String LOGGED = Failure.class.getName() + ".logged";
    private static final int SHOWN = 13;

    @Inject
    private Caller caller;

    @Inject
    private FacesContext faces;

    /** The number; a fault that reached the container without passing Faces is logged when its page is shown. */
    public String getNumber() {
        Object thrown = faces.getExternalContext().getRequestMap().get(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable fault) {
            log(fault);
        }
        return number();
    }

    static void record(Throwable thrown) {
        CDI.current().select(Failure.class).get().log(thrown);
    }

    void log(Throwable thrown) {
        if (faces.getExternalContext().getRequestMap().put(LOGGED, Boolean.TRUE) == null) {
            LOG.log(Level.SEVERE, thrown, () -> "Request " + number() + " failed");
        }
    }

    private String number() {
        return caller.requestId().substring(0, SHOWN);
    }
}
