package uk.councilportal.user.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Kim", "Anne-Marie", "O’Brien", "O'Brien", "St. John", "Zoë", "Łukasz", "李", "Lake, Kim", "J R"})
    void takesNamesAsPeopleHaveThem(String name) {
        assertThat(PersonName.findRefused(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<", ">", "&", "\"", "$", "%", "!", "#", "?", "§", ";", "*", "~", "/", "\\", "|", "^", "=", "[", "]",
                "{", "}", "(", ")"
            })
    void namesTheFirstSignThatTheSignInServiceRefuses(String sign) {
        assertThat(PersonName.findRefused("Kim " + sign + "Lee)")).contains("“" + sign + "”");
    }

    @Test
    void hasWordsForSignsThatCannotBeSeen() {
        for (String sign : new String[] {"\n", "\t", "\u0000", "\u2028"}) {
            assertThat(PersonName.findRefused("Kim" + sign))
                    .contains("a line break or another sign that cannot be seen");
        }
    }
}
