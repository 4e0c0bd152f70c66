package uk.councilportal.access.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.authority.model.AuthorityCode;

/** The audit trail as a file holds everything, or says that it does not; no cell of it can act as a formula. */
class HistoryFileTest {
    private static final AuditLine MOVED = new AuditLine(
            LocalDateTime.parse("2026-11-21T10:00:00.123456"),
            AuditActor.stored("portal-admin", null, "portal-admin"),
            new AuditedCall(
                    "UserService.move",
                    "=HYPERLINK(1)",
                    "a-request",
                    Set.of(new AuthorityCode("E10000020"), new AuthorityCode("E08000018"))),
            AuditResult.refused("CHANGED_SINCE"));

    @Test
    void holdsEveryEntry() throws IOException {
        assertThat(csv(false))
                .containsExactly(
                        "at_utc,who,council,about,roles,action,action_code,object,outcome,reason,request",
                        "2026-11-21T10:00:00.123456,portal-admin,,E08000018 E10000020,portal-admin,"
                                + "User moved or roles changed,UserService.move,'=HYPERLINK(1),REFUSED,CHANGED_SINCE,a-request");
    }

    @Test
    void saysInItsLastLineThatThereAreMore() throws IOException {
        assertThat(csv(true))
                .hasSize(3)
                .last()
                .isEqualTo(
                        "\"There are more entries than the 1,000,000 of this file. Choose fewer days for the others.\""
                                + ",".repeat(10));
    }

    @Test
    void isAWorkbookToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HistoryFile.write(entries(true), "xlsx", out);
        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheet("Audit");

        assertThat(sheet.getLastRowNum()).isEqualTo(2);
        assertThat(sheet.getRow(1).getCell(7).getStringCellValue()).isEqualTo("=HYPERLINK(1)");
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("There are more entries");
    }

    private static List<String> csv(boolean more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HistoryFile.write(entries(more), "csv", out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static HistoryFile.Entries entries(boolean more) {
        return to -> {
            to.accept(MOVED);
            return more;
        };
    }
}
