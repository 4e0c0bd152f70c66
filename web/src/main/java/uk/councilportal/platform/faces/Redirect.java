package uk.councilportal.platform.faces;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers a form that was sent by showing a page afresh, so that loading it again sends nothing twice. */
public final class Redirect {

    private Redirect() {}

    /** Shows the page at an address; for full and for partial requests. */
    public static void to(PageAddress address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
