package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.system.pages.FormPage;

/**
 * What is wrong in a form of an administrator is read first, leads to its field and is said there too, by keyboard
 * alone. Nothing is stored: every form is sent with what is refused.
 */
class AdministratorFormsBrowserIT {
    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @ParameterizedTest(name = "{0}: {1}, {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "portal-admin | users.xhtml | email=ada.moor | invite-now | email first last give where",
                "rotherham-admin | users.xhtml | email=ada.moor | invite-now | email first last give",
                "portal-admin | userfile.xhtml | | send:check | send:file",
                "rotherham-admin | userfile.xhtml | | send:check | send:file",
                "portal-admin | boards.xhtml | name=South Yorkshire | keep-now | name title",
                "portal-admin | council-new.xhtml | council=E07000001;old_la_code=12 | put-on-now | council name old_la_code region authority_type",
                "portal-admin | council.xhtml?council=E08000018 | short_name=Metropolitan Borough Council Metropolitan Borough Council Metropolitan Borough Council Metropolitan Borough Council | change-now | short_name",
                "portal-admin | council.xhtml?council=E08000018 | | logo-now | picture",
                "portal-admin | council.xhtml?council=E08000018 | | suspend-now | reason",
                "portal-admin | council.xhtml?council=E08000018 | since=1 April 2026 | merge-preview | successor",
                "portal-admin | council.xhtml?council=E08000018 | since=soon;new_code=E08000999 | recode-preview | since",
                "portal-admin | council.xhtml?council=E08000018 | new_code=E07000001 | recode-preview | new_code",
                "portal-admin | leaving.xhtml | reason=Merged | order-now | council",
                "portal-admin | cataloguefile.xhtml | | send:check | send:file",
                "portal-admin | standard.xhtml | decimals=many | check | title area definition decimals code",
                "portal-admin | audit.xhtml | from=31 February 2026;to=soon | show | from to",
                "portal-admin | audit.xhtml | from=2 May 2026;to=1 May 2026 | show | to",
                "rotherham-admin | history.xhtml | from=31 February 2026 | show | from",
                "rotherham-admin | layout.xhtml | report=-;months_shown=many;months=x | store | report title months_shown months",
                "rotherham-admin | indicator-setting.xhtml?report=ROTH-SG | decimals=x | store | ref area title decimals",
                "rotherham-admin | dimension.xhtml | dimension=- | store | dimension title member"
            })
    void saysAtEachFieldWhatHasToBePutRight(String person, String address, String typed, String button, String fields) {
        FormPage page = new FormPage(browsers.signIn(person, "/app/home.xhtml"));
        page.goTo("/app/" + address);
        List<String[]> texts = typed == null
                ? List.of()
                : Arrays.stream(typed.split(";"))
                        .map(each -> each.split("=", 2))
                        .toList();
        texts.forEach(text -> page.type(text[0], text[1]));

        page.sendByKeyboard(button);

        assertThat(page.fieldsToPutRight()).containsExactly(fields.split(" "));
        assertThat(page.readsTheSummaryFirst()).isTrue();
        texts.forEach(text -> assertThat(page.typed(text[0])).isEqualTo(text[1]));
        List<String> words = page.faults();
        for (int i = 0; i < words.size(); i++) {
            String field = page.fieldsToPutRight().get(i);
            assertThat(page.follow(field)).isEqualTo(field);
            assertThat(page.saidAt(field)).as(field).contains(words.get(i));
        }
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }
}
