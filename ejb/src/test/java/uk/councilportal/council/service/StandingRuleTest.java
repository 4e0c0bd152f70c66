package uk.councilportal.council.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.council.model.CouncilState;

@DisplayName("Whether something can be done for a council")
class StandingRuleTest {
    @ParameterizedTest(name = "a council that is {0}: its people {1}, the portal itself {2}")
    @CsvSource({
        "            , COUNCIL_NOT_ON_PORTAL, COUNCIL_NOT_ON_PORTAL",
        "SETTING_UP  ,                      ,                      ",
        "ACTIVE      ,                      ,                      ",
        "SUSPENDED   , COUNCIL_SUSPENDED    ,                      ",
        "LEFT        , COUNCIL_LEFT         ,                      ",
    })
    void dependsOnWhereItStands(CouncilState state, Refusal people, Refusal portal) {
        assertThat(StandingRule.refusal(Optional.ofNullable(state), false)).isEqualTo(Optional.ofNullable(people));
        assertThat(StandingRule.refusal(Optional.ofNullable(state), true)).isEqualTo(Optional.ofNullable(portal));
    }

    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource({
        "SETTING_UP, ACTIVE SUSPENDED LEFT",
        "ACTIVE    , SUSPENDED LEFT",
        "SUSPENDED , SETTING_UP ACTIVE LEFT",
        "LEFT      , ''",
    })
    void becomesOnlyWhatItMay(CouncilState state, String next) {
        for (CouncilState each : CouncilState.values()) {
            assertThat(state.mayBecome(each)).as(each.name()).isEqualTo(next.contains(each.name()));
        }
    }
}
