package uk.councilportal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Addresses with parameters. */
@DisplayName("The address of a page")
class PageAddressTest {

    private final PageAddress address =
            PageAddress.of("page.xhtml").with("report", "ROTH-SG").with("ref", "M6-QL (%)");

    @Test
    void encodesWhatCouldBreakIt() {
        assertThat(address).hasToString("page.xhtml?report=ROTH-SG&ref=M6-QL+%28%25%29");
    }

    @Test
    void leavesOutWhatHasNoValue() {
        assertThat(address.with("ref", "").with("month", null)).hasToString("page.xhtml?report=ROTH-SG");
        assertThat(address.without("report", "ref")).hasToString("page.xhtml");
    }

    @Test
    void isNotChangedByItsVariants() {
        address.with("report", "ROTH-EH");

        assertThat(address.getParameters()).containsEntry("report", "ROTH-SG");
    }
}
