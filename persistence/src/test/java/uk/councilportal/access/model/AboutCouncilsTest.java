package uk.councilportal.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserStanding;

/** Whatever names a council in a call names it for the audit trail, however it is wrapped. */
class AboutCouncilsTest {
    private static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");
    private static final AuthorityCode NORFOLK = new AuthorityCode("E10000020");
    private static final UserPlace IN_NORFOLK = UserPlace.council("E10000020");

    @Test
    void findsCodesAndWhatKnowsOne() {
        assertThat(AboutCouncils.of(ROTHERHAM)).containsExactly(ROTHERHAM);
        assertThat(AboutCouncils.of(IN_NORFOLK)).containsExactly(NORFOLK);
        assertThat(AboutCouncils.of(AuditScope.of(ROTHERHAM))).containsExactly(ROTHERHAM);
        assertThat(AboutCouncils.of(new UserStanding(Set.of(IN_NORFOLK), Set.of(), true)))
                .containsExactly(NORFOLK);
    }

    @Test
    void findsThemInCollectionsAndOptions() {
        assertThat(AboutCouncils.of(Arrays.asList(List.of(ROTHERHAM), null, "E08000019", Optional.of(IN_NORFOLK))))
                .containsExactlyInAnyOrder(ROTHERHAM, NORFOLK);
    }

    @Test
    void findsNoneWhereNoneIsNamed() {
        assertThat(AboutCouncils.of(null)).isEmpty();
        assertThat(AboutCouncils.of("E08000018")).isEmpty();
        assertThat(AboutCouncils.of(AuditScope.everybody())).isEmpty();
        assertThat(AboutCouncils.of(UserPlace.board("four-councils-board"))).isEmpty();
        assertThat(AboutCouncils.of(UserPlace.board("E08000018"))).isEmpty();
        assertThat(AboutCouncils.of(UserPlace.council("not a code"))).isEmpty();
    }
}
