package uk.councilportal.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.identity.model.Person;
import uk.councilportal.notice.model.NoticeKind;

class RecipientRuleTest {
    private static final List<Person> PEOPLE = List.of(
            person("officer", "data-officer"),
            person("owner", "indicator-owner"),
            person("approver", "approver"),
            person("viewer", "viewer"),
            person("admin", "council-admin"),
            new Person("silent", "Silent", Optional.empty(), Set.of("approver", "data-officer")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SUBMITTED,     approver",
        "RETURNED,      officer owner",
        "PUBLISHED,     officer owner approver viewer admin",
        "DEADLINE_NEAR, officer owner"
    })
    void tellsTheRolesThatHaveToKnow(NoticeKind kind, String names) {
        assertThat(RecipientRule.recipients(kind, "", PEOPLE, Map.of()))
                .extracting(Person::name)
                .containsExactly(names.split(" "));
    }

    @Test
    void tellsNobodyOfTheirOwnStep() {
        assertThat(RecipientRule.recipients(NoticeKind.PUBLISHED, "approver", PEOPLE, Map.of()))
                .extracting(Person::name)
                .doesNotContain("approver");
    }

    @Test
    void tellsNobodyWhatTheyDoNotWant() {
        Map<String, Set<NoticeKind>> refused = Map.of("owner", Set.of(NoticeKind.RETURNED));

        assertThat(RecipientRule.recipients(NoticeKind.RETURNED, "", PEOPLE, refused))
                .extracting(Person::name)
                .containsExactly("officer");
        assertThat(RecipientRule.recipients(NoticeKind.DEADLINE_NEAR, "", PEOPLE, refused))
                .hasSize(2);
    }

    private static Person person(String name, String role) {
        return new Person(name, name, Optional.of(name + "@example.org"), Set.of(role));
    }
}
