package uk.councilportal.user.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailAddressTest {
    @ParameterizedTest(name = "{0} can be an address: {1}")
    @CsvSource({
        "sam.hill@rotherham.gov.uk, true",
        "sam+performance@council.example, true",
        "sam.hill, false",
        "sam@council, false",
        "@council.gov.uk, false",
        "sam hill@council.gov.uk, false",
        "sam@council..uk, false",
        "'', false"
    })
    void tellsAnAddressFromOtherTexts(String text, boolean expected) {
        assertThat(EmailAddress.isOne(text)).isEqualTo(expected);
    }

    @Test
    void takesTwoHundredCharactersAtMost() {
        String end = "@council.gov.uk";
        assertThat(EmailAddress.isOne("x".repeat(200 - end.length()) + end)).isTrue();
        assertThat(EmailAddress.isOne("x".repeat(201 - end.length()) + end)).isFalse();
    }
}
