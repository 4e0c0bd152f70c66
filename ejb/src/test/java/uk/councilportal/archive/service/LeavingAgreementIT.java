package uk.councilportal.archive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.councilportal.archive.exchange.FileMark;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.Leaving.Step;
import uk.councilportal.archive.model.LeavingProblem;
import uk.councilportal.user.model.UserRole;

/** Who has to agree with what before a council leaves, and where it stays. */
class LeavingAgreementIT extends RemovalScene {
    @Test
    void agreesWithAnArchiveOfItsOwnThatHoldsEverythingOnly() {
        desk.asPortal("portal-admin");
        desk.order("Merged");
        desk.asCouncil();
        String digest = desk.take(folder.resolve("archive.zip"));
        assertThat(FileMark.of(folder.resolve("archive.zip"))).isEqualTo(digest);

        refuses(
                LeavingProblem.NO_SUCH_ARCHIVE,
                () -> desk.departure(service -> service.agree("0" + digest.substring(1))));
        refuses(LeavingProblem.NO_SUCH_ARCHIVE, () -> desk.departure(service -> service.agree("")));
        desk.portal.execute("UPDATE target SET aim = 1 WHERE council = '" + council + "'");
        desk.portal.execute("UPDATE commentary_text SET body = 'Other words' WHERE council = '" + council + "'");
        refuses(LeavingProblem.ARCHIVE_OLD, () -> desk.departure(service -> service.agree(digest)));

        String later = desk.take(folder.resolve("later.zip"));
        desk.departure(service -> service.agree(" " + later.toUpperCase(Locale.ROOT) + "\n"));
        assertThat(desk.leaving()
                        .agreement()
                        .orElseThrow()
                        .archive()
                        .orElseThrow()
                        .file())
                .isEqualTo(later);
        desk.departure(service -> assertThat(service.departure()).isPresent());
    }

    @Test
    void needsTwoPeopleWhereNobodyOfTheCouncilIsThere() {
        desk.asPortal("portal-admin");
        desk.order("Merged");
        refuses(LeavingProblem.UNDER_WAY, () -> desk.order("Again"));
        refuses(LeavingProblem.SOMEBODY_THERE, () -> instead("Nobody there"));

        desk.keycloak.put("admin", standing(UserRole.COUNCIL_ADMIN).withEnabled(false), 0);
        refuses(LeavingProblem.SAME_PERSON, () -> instead("Nobody there"));
        refuses(LeavingProblem.STEP, () -> desk.remove());
        desk.asPortal("another-admin");
        refuses(LeavingProblem.NO_ARCHIVE, () -> instead("The council was dissolved"));
        desk.asCouncil();
        String digest = desk.take(folder.resolve("archive.zip"));
        desk.asPortal("another-admin");
        refuses(LeavingProblem.REASON, () -> instead(" "));
        refuses(LeavingProblem.REASON, () -> instead("x".repeat(501)));
        instead("The council was dissolved");
        desk.remove();

        assertThat(desk.leaving().step()).isEqualTo(Step.LEFT);
        assertThat(desk.leaving().toString()).endsWith(digest);
        assertThat(desk.leaving().agreement().orElseThrow().by()).isEqualTo("another-admin");
    }

    @Test
    void needsAnotherArchiveWhereSomethingWasChangedSinceTheOneThatWasAgreedWith() {
        desk.asCouncil();
        desk.take(folder.resolve("archive.zip"));
        desk.keycloak.put("admin", standing(UserRole.COUNCIL_ADMIN).withEnabled(false), 0);
        desk.asPortal("portal-admin");
        desk.order("Merged");
        desk.asPortal("another-admin");
        instead("The council was dissolved");
        desk.portal.execute("UPDATE observation SET value = value + 1 WHERE council = '" + council + "'");

        refuses(LeavingProblem.ARCHIVE_OLD, () -> desk.remove());
        refuses(LeavingProblem.NO_ARCHIVE, () -> instead("Once more"));
        refuses(LeavingProblem.STEP, () -> desk.remove());
        assertThat(ofCouncil(CouncilTable.OBSERVATION)).isPositive();
    }

    @Test
    void leavesWhileSuspendedThoughItsAdministratorIsThere() {
        desk.asCouncil();
        desk.take(folder.resolve("archive.zip"));
        desk.asPortal("portal-admin");
        desk.order("No contract");
        desk.asPortal("another-admin");
        refuses(LeavingProblem.SOMEBODY_THERE, () -> instead("It is suspended"));
        stand("SUSPENDED");
        instead("It is suspended");
        desk.remove();
        assertThat(desk.leaving().step()).isEqualTo(Step.LEFT);
    }

    @Test
    void leavesAfterItBecamePartOfAnother() {
        desk.asCouncil();
        desk.take(folder.resolve("archive.zip"));
        desk.asPortal("portal-admin");
        stand("LEFT");
        assertThatThrownBy(() -> desk.order("Left by itself")).isInstanceOf(LeavingNotFoundException.class);
        desk.portal.execute("INSERT INTO authority_successor (former_code, successor_code, since, kind) VALUES ('"
                + council + "', 'E10000020', '2026-04-01', 'MERGED')");
        assertThat(desk.portal(LeavingService::staying))
                .anyMatch(each -> each.code().equals(council));
        desk.order("Merged");
        desk.asPortal("another-admin");
        instead("It is part of another");
        desk.remove();
        assertThat(desk.leaving().step()).isEqualTo(Step.LEFT);
        assertThat(ofCouncil(CouncilTable.OBSERVATION)).isZero();
        refuses(LeavingProblem.UNDER_WAY, () -> desk.order("Again"));
    }

    @Test
    void staysWhereTheOrderIsTakenBack() {
        agreeWithItsArchive();
        desk.asPortal("portal-admin");
        assertThat(desk.portal(LeavingService::staying))
                .noneMatch(each -> each.code().equals(council));
        desk.portal(service -> {
            service.withdraw(council);
            return null;
        });

        assertThat(desk.portal(LeavingService::staying))
                .anyMatch(each -> each.code().equals(council));
        assertThat(desk.portal(LeavingService::leavings))
                .anyMatch(each -> each.council().equals(council) && each.step() == Step.WITHDRAWN);
        assertThatThrownBy(() -> desk.remove()).isInstanceOf(LeavingNotFoundException.class);
        assertThatThrownBy(() -> desk.leaving()).isInstanceOf(LeavingNotFoundException.class);
        desk.order("After all");
        assertThat(desk.leaving().step()).isEqualTo(Step.ORDERED);
    }
}
