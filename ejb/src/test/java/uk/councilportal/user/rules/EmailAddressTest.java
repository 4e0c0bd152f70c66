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
        "sam_hill-2@council.gov.uk, true",
        "o'brien@council.gov.uk, false",
        "sam&kim@council.gov.uk, false",
        ".sam@council.gov.uk, false",
        "sam..hill@council.gov.uk, false",
        "sam@-council.gov.uk, false",
        "sam@council-.gov.uk, false",
        "sam@my--council.gov.uk, true",
        "sam@council..uk, false",
        "'', false"
    })
    void tellsAnAddressFromOtherTexts(String text, boolean expected) {
        assertThat(EmailAddress.isOne(text)).isEqualTo(expected);
    }

    @Test
    void takesTwoHundredCharactersAtMost() {
        String label = "." + "c".repeat(61);
        String longest = "sam" + "m".repeat(3) + "@x" + label.repeat(3) + ".uk";
        String address = "x".repeat(200 - longest.length()) + longest;
        assertThat(EmailAddress.isOne(address)).isTrue();
        assertThat(EmailAddress.isOne("x" + address)).isFalse();
    }

    @Test
    void takesNoMoreBeforeTheAtAndBetweenTwoStopsThanTheSignInServiceDoes() {
        assertThat(EmailAddress.isOne("x".repeat(64) + "@council.gov.uk")).isTrue();
        assertThat(EmailAddress.isOne("x".repeat(65) + "@council.gov.uk")).isFalse();
        assertThat(EmailAddress.isOne("sam@" + "c".repeat(63) + ".uk")).isTrue();
        assertThat(EmailAddress.isOne("sam@" + "c".repeat(64) + ".uk")).isFalse();
    }
}
