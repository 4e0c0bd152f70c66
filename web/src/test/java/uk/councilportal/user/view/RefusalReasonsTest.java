package uk.councilportal.user.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.councilportal.comparison.model.GroupProblem;
import uk.councilportal.council.service.CouncilProblem;
import uk.councilportal.user.rules.UserProblem;

/** A refusal stands in the audit trail by its code; the page of the trail has words for each. */
@DisplayName("The audit trail has words for")
class RefusalReasonsTest {
    private static final ResourceBundle TEXT =
            ResourceBundle.getBundle("uk.councilportal.platform.faces.text", Locale.UK);

    @ParameterizedTest
    @EnumSource(UserProblem.class)
    void refusedChangesOfUsers(UserProblem problem) {
        assertThat(TEXT.containsKey("audit.reason." + problem)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(CouncilProblem.class)
    void refusedChangesOfCouncils(CouncilProblem problem) {
        assertThat(TEXT.containsKey("audit.reason." + problem)).isTrue();
        assertThat(TEXT.containsKey("council.problem." + problem)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(GroupProblem.class)
    void refusedGroups(GroupProblem problem) {
        assertThat(TEXT.containsKey("audit.reason.GROUP_" + problem)).isTrue();
    }
}
