package uk.councilportal.user.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.DirectoryException.Kind;

/** What people read where the sign-in service says no; the codes are those of Keycloak 26. */
class UserWordsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            error-invalid-email                 | does not take this email address
            error-username-invalid-character    | a sign in the email address
            error-person-name-invalid-character | a sign in the first or last name
            error-invalid-length                | too short or too long
            error-invalid-length-too-short      | too short
            error-invalid-length-too-long       | too long
            error-user-attribute-required       | needs a first name
            HTTP 403 Forbidden                  | lacks a right
            User is disabled                    | Enable it first
            User email missing                  | knows no address
            User is read only!                  | lets nobody change
            Client doesn't exist                | does not know the portal
            Client is not enabled               | has switched the portal off
            """)
    void sayWhatTheCodesMean(String code, String words) {
        assertThat(UserWords.directory(new DirectoryException(Kind.REFUSED, code)))
                .contains(words)
                .doesNotContain(code);
    }

    @Test
    void quoteWhatTheyDoNotKnow() {
        assertThat(UserWords.directory(new DirectoryException(Kind.REFUSED, "error-of-tomorrow")))
                .contains("It says: “error-of-tomorrow”");
    }

    @Test
    void doNotQuoteNothing() {
        assertThat(UserWords.directory(new DirectoryException(Kind.REFUSED, "")))
                .contains("does not say why")
                .doesNotContain("“");
    }

    @Test
    void sayThatNothingHasBeenChanged() {
        assertThat(UserWords.faults(new DirectoryException(Kind.UNREACHABLE, "")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.words()).endsWith("does not answer. Nothing has been changed."));
    }
}
