package uk.councilportal.platform.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;

/**
 * The one place where a failed page ends: what is not there or not permitted gives the same "not found" page, a lost
 * session asks to sign in again, and anything else is logged under the number that the reader is shown.
 */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {

    public PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queue =
                getUnhandledExceptionQueuedEvents().iterator();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!queue.hasNext() || faces == null || faces.getExternalContext().isResponseCommitted()) {
            getWrapped().handle();
            return;
        }
        Throwable thrown = queue.next().getContext().getException();
        removeAll(getUnhandledExceptionQueuedEvents().iterator());
        show(faces, FailurePage.of(thrown), thrown);
    }

    private static void removeAll(Iterator<ExceptionQueuedEvent> queue) {
        while (queue.hasNext()) {
            queue.next();
            queue.remove();
        }
    }

    private static void show(FacesContext faces, FailurePage page, Throwable thrown) {
        if (page == FailurePage.FAILED) {
            Failure.record(thrown);
        }
        ExternalContext external = faces.getExternalContext();
        PhaseId phase = faces.getCurrentPhaseId();
        discardWritten(external);
        external.setResponseStatus(page.status());
        UIViewRoot view = createView(faces, page);
        faces.setViewRoot(view);
        if (phase == PhaseId.RENDER_RESPONSE) {
            render(faces, view);
        } else {
            faces.renderResponse();
        }
    }

    /** Takes back what was written of the failed page, but not the headers that protect every answer. */
    private static void discardWritten(ExternalContext external) {
        ((HttpServletResponse) external.getResponse()).resetBuffer();
    }

    private static UIViewRoot createView(FacesContext faces, FailurePage page) {
        ViewHandler views = faces.getApplication().getViewHandler();
        return views.createView(faces, page.viewId());
    }

    private static void render(FacesContext faces, UIViewRoot view) {
        ViewHandler views = faces.getApplication().getViewHandler();
        ViewDeclarationLanguage language = views.getViewDeclarationLanguage(faces, view.getViewId());
        try {
            language.buildView(faces, view);
            language.renderView(faces, view);
            faces.responseComplete();
        } catch (IOException failure) {
            throw new FacesException(failure);
        }
    }
}
