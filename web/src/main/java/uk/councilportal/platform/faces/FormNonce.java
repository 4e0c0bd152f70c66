package uk.councilportal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The number of the page's policy on scripts, which a form sends back with what was typed. Pages with components of the
 * library get it from its script; forms of plain fields carry it themselves, or the library refuses them.
 */
@Named
@RequestScoped
public class FormNonce {

    @Inject
    private FacesContext faces;

    public String getValue() {
        return PrimeFacesContext.getCspState(faces).getNonce();
    }
}
