package uk.councilportal.home.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.access.model.AuditCheck;
import uk.councilportal.home.service.PortalHome;
import uk.councilportal.home.service.PortalHomeService;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/** Where those who look after the portal start: what waits for them, each count leading to where it is done. */
@Named
@RequestScoped
public class PortalHomeView {
    private static final String TEXT = "home.portal.";

    @Inject
    private PortalHomeService service;

    private PortalHome home;

    /** What waits, a tile each. */
    public List<HomeView.Tile> getTiles() {
        return List.of(
                tile("settingUp", home().settingUp(), "tile--info", "councils.xhtml?state=SETTING_UP"),
                tile("leaving", home().leaving(), "tile--info", "leaving.xhtml"),
                tile("asked", home().asked(), "tile--info", "boards.xhtml"),
                tile("halfDone", home().halfDone(), "tile--warning", "operations.xhtml"),
                trail(home().trail()));
    }

    private PortalHome home() {
        if (home == null) {
            home = service.home();
        }
        return home;
    }

    private static HomeView.Tile tile(String what, int count, String tone, String address) {
        return new HomeView.Tile(
                String.valueOf(count),
                "",
                Messages.text(TEXT + what),
                Messages.text(count == 0 ? "home.tile.nothing" : TEXT + what + ".note"),
                count == 0 ? "" : tone,
                address);
    }

    private static HomeView.Tile trail(AuditCheck check) {
        return new HomeView.Tile(
                String.valueOf(check.found()),
                "",
                Messages.text(TEXT + "trail"),
                check.at()
                        .map(at -> Messages.text(TEXT + "trail.note", Days.moment(at)))
                        .orElseGet(() -> Messages.text("audit.lastCheck.never")),
                check.found() == 0 ? "" : "tile--error",
                "audit.xhtml");
    }
}
