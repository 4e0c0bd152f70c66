package uk.councilportal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.Refusal;

/** Which page a failure ends at. */
@DisplayName("A failed page")
class FailurePageTest {

    @Test
    void looksTheSameWhenThereIsNothingAsWhenItIsNotPermitted() {
        assertThat(FailurePage.of(new FacesException(new PageNotFoundException())))
                .isEqualTo(FailurePage.NOT_FOUND);
        assertThat(FailurePage.of(new FacesException(new AccessRefusedException("read", Refusal.NO_PERMISSION))))
                .isEqualTo(FailurePage.NOT_FOUND);
        assertThat(FailurePage.NOT_FOUND.status()).isEqualTo(404);
    }

    @Test
    void asksToSignInAgainWhenTheSessionHasEnded() {
        assertThat(FailurePage.of(new ViewExpiredException())).isEqualTo(FailurePage.EXPIRED);
    }

    @Test
    void isAFaultOfThePortalOtherwise() {
        assertThat(FailurePage.of(new IllegalStateException())).isEqualTo(FailurePage.FAILED);
        assertThat(FailurePage.FAILED.status()).isEqualTo(500);
    }
}
