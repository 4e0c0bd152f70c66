package uk.councilportal.council.view;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Base64;
import uk.councilportal.council.service.CouncilLogoService;
import uk.councilportal.identity.web.CurrentUser;

/** The picture beside the reader's council's name, asked for once in a session. */
@Named
@SessionScoped
public class CouncilLogo implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CouncilLogoService logos;

    @Inject
    private CurrentUser user;

    private String source;

    /** For an image; empty where there is none. */
    public String getSource() {
        if (!user.can("SCORECARD_READ") || user.getCouncil().isEmpty()) {
            return "";
        }
        if (source == null) {
            source = logos.own().map(CouncilLogo::inline).orElse("");
        }
        return source;
    }

    /** The picture itself as its address. */
    static String inline(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
