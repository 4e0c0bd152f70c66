package uk.councilportal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Set;

/** The theme the reader chose, from a cookie; without one the browser's own setting counts. */
@Named
@RequestScoped
public class Appearance {

    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject
    private FacesContext faces;

    public String getTheme() {
        Object cookie = faces.getExternalContext().getRequestCookieMap().get("theme");
        return cookie instanceof Cookie theme && THEMES.contains(theme.getValue()) ? theme.getValue() : "system";
    }
}
