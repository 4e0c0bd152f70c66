package uk.councilportal.council.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.archive.service.ArchiveService;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.service.CouncilListService;
import uk.councilportal.council.service.CouncilProblem;
import uk.councilportal.council.service.CouncilRefusedException;
import uk.councilportal.council.service.SeenCouncil;

/** Where somebody who looks after the portal decides what becomes of a council, once that has its archive. */
@Dependent
public class SuccessionDesk {
    @Inject
    Caller caller;

    @Inject
    ArchiveService archives;

    @Inject
    CouncilListService list;

    /** The council's administrator takes an archive; then whoever looks after the portal is at work. */
    void takeArchive(CouncilAtWork council) throws IOException {
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        Path file = Files.createTempFile("archive", ".zip");
        archives.take(file, "1.0.0");
        Files.delete(file);
        asPortal();
    }

    /** Whoever looks after the portal is at work from now on. */
    void asPortal() {
        caller.become(UserFixture.called("ada", PortalRole.PORTAL_ADMIN));
    }

    /** The council as its page shows it now. */
    SeenCouncil seen(AuthorityCode code) {
        PortalCouncil now = list.choices().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new SeenCouncil(code, now.version());
    }

    static void refuses(CouncilProblem problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        CouncilRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
