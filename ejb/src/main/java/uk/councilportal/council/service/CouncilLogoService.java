package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.entity.StoredPortalCouncil;
import uk.councilportal.council.exchange.LogoReader;
import uk.councilportal.council.model.CouncilChange.Kind;
import uk.councilportal.council.model.CouncilLogo;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.repository.PortalCouncilRepository;

/** The pictures beside the councils' names. */
@Stateless
public class CouncilLogoService {
    private final Caller caller;
    private final CouncilRegister register;
    private final PortalCouncilRepository councils;

    /** For the proxy of the container only. */
    protected CouncilLogoService() {
        this(null, null, null);
    }

    @Inject
    public CouncilLogoService(Caller caller, CouncilRegister register, PortalCouncilRepository councils) {
        this.caller = caller;
        this.register = register;
        this.councils = councils;
    }

    /** The picture of the caller's council as PNG; empty where it has none. */
    @Requires(Permission.SCORECARD_READ)
    public Optional<byte[]> own() {
        return councils.findLogo(caller.council());
    }

    /** The picture of a council as PNG; empty where it has none. */
    @Requires(Permission.COUNCIL_KEEP)
    public Optional<byte[]> logo(@AuditObject AuthorityCode code) {
        return councils.findLogo(code);
    }

    /**
     * Keeps a council's picture in place of the one before.
     *
     * @param picture the bytes of a PNG or JPEG file
     * @throws CouncilRefusedException when it is none, or too large, or the council has left
     */
    @Requires(Permission.COUNCIL_KEEP)
    public void keep(@AuditObject SeenCouncil seen, byte[] picture) {
        StoredPortalCouncil council = register.lock(seen);
        if (council.state() == CouncilState.LEFT) {
            throw new CouncilRefusedException(CouncilProblem.STATE);
        }
        CouncilLogo logo = LogoReader.read(picture).orElseThrow(() -> new CouncilRefusedException(CouncilProblem.LOGO));
        councils.keepLogo(seen.code(), logo);
        register.write(council, Kind.LOGO, "");
    }
}
