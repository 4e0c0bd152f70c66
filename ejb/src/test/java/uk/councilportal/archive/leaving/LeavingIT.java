package uk.councilportal.archive.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.access.service.AuditService;
import uk.councilportal.archive.model.KeptArchive;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.Leaving.Step;
import uk.councilportal.archive.service.ArchiveRejectedException;
import uk.councilportal.archive.service.ArchiveService;
import uk.councilportal.archive.service.Certificate;
import uk.councilportal.archive.service.DepartureService;
import uk.councilportal.archive.service.LeavingRefusedException;
import uk.councilportal.archive.service.LeavingService;
import uk.councilportal.archive.service.RemovalService;
import uk.councilportal.archive.service.SentArchive;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.user.directory.DirectoryException;

/** What each may do, what stays when the sign-in service is away, and that the trail is whole after everything else has gone. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {
    @Inject
    CouncilAtWork council;

    @Inject
    Caller caller;

    @Inject
    SystemCaller system;

    @Inject
    ArchiveService archives;

    @Inject
    DepartureService departures;

    @Inject
    LeavingService leavings;

    @Inject
    RemovalService removal;

    @Inject
    AuditService audit;

    private AuthorityCode code;
    private Path file;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(LeavingIT.class)
                .addPackage(CouncilAtWork.class.getPackage())
                .addClass(UserFixture.class);
    }

    @BeforeEach
    void aCouncilAtWork() throws SQLException, IOException {
        council.begin(List.of("1.1"));
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(CouncilAtWork.yearOf("1.1", 100, 7));
        code = caller.council();
        file = Files.createTempFile("archive", ".zip");
    }

    @AfterEach
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    @Test
    void leavesNothingButTheTrailWhichIsWhole() throws Exception {
        asPortal();
        leavings.order(code, "Merged");
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        KeptArchive taken = archives.take(file, "1.0.0");
        departures.agree(taken.marks().file());

        asPortal();
        assertThatThrownBy(() -> leavings.remove(code))
                .as("no sign-in service runs beside this container")
                .isInstanceOf(DirectoryException.class);
        Leaving cutOff = leavings.certificate(code).leaving();
        assertThat(cutOff.step()).isEqualTo(Step.REMOVING);
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        assertThat(archives.archives()).as("all is still there").hasSize(1);

        boolean removed = system.forCouncil("leaving", code, () -> removal.remove(cutOff, () -> {}));
        system.forCouncil("leaving", code, () -> {
            removal.verify(cutOff);
            return true;
        });

        assertThat(removed).isTrue();
        asPortal();
        Certificate proof = leavings.certificate(code);
        assertThat(proof.leaving().step()).isEqualTo(Step.LEFT);
        assertThat(proof.rowsRemoved()).isGreaterThan(12);
        assertThat(proof.rowsLeft()).isZero();
        assertThat(audit.verify().isWhole()).isTrue();
        String object = code + " " + taken.marks().file();
        assertThat(council.audit("RemovalService.remove"))
                .as("cut off, then done")
                .containsExactly("system:leaving FAILED " + object, "system:leaving DONE " + object);
        assertThat(council.audit("DepartureService.agree"))
                .containsExactly("admin DONE " + taken.marks().file());
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        assertRefused(Refusal.COUNCIL_LEFT, () -> archives.take(file, "1.0.0"));
    }

    @Test
    void refusesEverybodyElseAndWritesItDown() throws SQLException {
        council.become("officer", PortalRole.DATA_OFFICER);
        assertRefused(Refusal.NO_PERMISSION, () -> archives.take(file, "1.0.0"));
        council.become("approver", PortalRole.APPROVER);
        assertRefused(Refusal.NO_PERMISSION, () -> departures.agree("0".repeat(64)));
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        assertRefused(Refusal.NO_PERMISSION, () -> leavings.order(code, "I want to"));
        assertRefused(Refusal.NO_PERMISSION, () -> leavings.remove(code));
        assertThat(council.audit("ArchiveService.take")).containsExactly("officer REFUSED ");
        assertThat(council.audit("LeavingService.remove")).containsExactly("admin REFUSED " + code);
        asPortal();
        assertRefused(Refusal.NO_PERMISSION, () -> archives.take(file, "1.0.0"));
        assertRefused(Refusal.NO_PERMISSION, () -> archives.load(new SentArchive(file, "archive.zip")));
    }

    @Test
    void showsNobodyAnotherCouncilsLeavingOrArchive() throws Exception {
        asPortal();
        leavings.order(code, "Merged");
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        String digest = archives.take(file, "1.0.0").marks().file();

        council.begin(List.of("1.1"));
        AuthorityCode other = caller.council();
        assertThat(other).isNotEqualTo(code);
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        assertThat(departures.departure()).isEmpty();
        assertThat(archives.archives()).isEmpty();
        assertThatThrownBy(() -> departures.agree(digest)).isInstanceOf(LeavingRefusedException.class);
        assertThatThrownBy(() -> archives.load(new SentArchive(file, "theirs.zip")))
                .isInstanceOfSatisfying(
                        ArchiveRejectedException.class,
                        rejected -> assertThat(rejected.failures())
                                .singleElement()
                                .asString()
                                .contains("another council"));
        assertThat(council.audit("DepartureService.agree")).containsExactly("admin REFUSED " + digest);
        assertThat(council.audit("ArchiveService.load")).containsExactly("admin REFUSED theirs.zip");
        asPortal();
        assertThat(leavings.certificate(code).leaving().step()).isEqualTo(Step.ORDERED);
    }

    private void asPortal() {
        caller.become(UserFixture.withoutPlace(PortalRole.PORTAL_ADMIN));
    }

    private static void assertRefused(Refusal refusal, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        AccessRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
