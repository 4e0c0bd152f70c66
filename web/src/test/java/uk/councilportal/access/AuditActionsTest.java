package uk.councilportal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An entry of the audit trail names a method of a service; the page of the trail has words for each. */
@DisplayName("The audit trail has words for")
class AuditActionsTest {
    private static final String MATRIX = "/uk/councilportal/access/matrix/services.txt";
    private static final ResourceBundle TEXT =
            ResourceBundle.getBundle("uk.councilportal.platform.faces.text", Locale.UK);

    @Test
    void everyMethodOfEveryService() throws IOException {
        assertThat(methods())
                .hasSizeGreaterThan(100)
                .allSatisfy(method -> assertThat(TEXT.containsKey("audit.action." + method))
                        .as(method)
                        .isTrue());
    }

    private static List<String> methods() throws IOException {
        try (InputStream matrix = AuditActionsTest.class.getResourceAsStream(MATRIX)) {
            return new String(matrix.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("."))
                    .map(line -> line.split("[ |]", 2)[0])
                    .toList();
        }
    }
}
