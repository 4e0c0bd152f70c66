package uk.councilportal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.period.model.ReportingMonth;

/** What addresses can say, and that what they cannot mean is not found. */
class AddressParametersTest {

    @Test
    void takesBlankForNothing() {
        AddressParameters address = with("area", "  ");

        assertThat(address.get("area")).isEmpty();
        assertThat(address.sent("area")).contains("  ");
        assertThat(address.sent("report")).isEmpty();
        assertThat(with("area", "Contacts").get("area")).contains("Contacts");
    }

    @Test
    void findsNothingWhereAParameterIsNeededAndMissing() {
        assertThat(with("report", "SG").require("report")).isEqualTo("SG");
        assertThatThrownBy(() -> with("report", " ").require("report")).isInstanceOf(PageNotFoundException.class);
    }

    @Test
    void readsMonthsAndNumbers() {
        assertThat(with("month", "2017-03").month("month")).contains(ReportingMonth.of(2017, 3));
        assertThat(with("month", "").month("month")).isEmpty();
        assertThat(with("action", "12").number("action")).contains(12);
        assertThat(with("action", "").number("action")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-13", "March", "2017", "-1"})
    void findsNothingForAMonthThereIsNot(String month) {
        assertThatThrownBy(() -> with("month", month).month("month")).isInstanceOf(PageNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "1.5", "99999999999"})
    void findsNothingForWhatIsNoNumber(String number) {
        assertThatThrownBy(() -> with("action", number).number("action")).isInstanceOf(PageNotFoundException.class);
    }

    @Test
    void listsEverythingSentUnderOneName() {
        AddressParameters address = new AddressParameters();
        address.parameters = Map.of("show", "one");
        address.values = Map.of("show", new String[] {"one", "two"});

        assertThat(address.all("show")).isEqualTo(List.of("one", "two"));
        assertThat(address.all("hide")).isEmpty();
        assertThat(address.fields()).containsOnlyKeys("show");
    }

    private static AddressParameters with(String name, String value) {
        AddressParameters address = new AddressParameters();
        address.parameters = Map.of(name, value);
        return address;
    }
}
