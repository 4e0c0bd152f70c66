package uk.councilportal.notice.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilportal.identity.model.Person;
import uk.councilportal.notice.model.NoticeKind;

/**
 * Who is told: approvers of what is handed in; those who enter and explain of what is returned and of deadlines;
 * everybody of the council of what is published. Nobody is told of their own step, nor what they do not want, and
 * nobody without an address.
 */
public final class RecipientRule {
    private RecipientRule() {}

    /** The roles that are told of something, by their names in the realm. */
    public static Set<String> roles(NoticeKind kind) {
        return switch (kind) {
            case SUBMITTED -> Set.of("approver");
            case RETURNED, DEADLINE_NEAR -> Set.of("data-officer", "indicator-owner");
            case PUBLISHED -> Set.of("data-officer", "indicator-owner", "approver", "viewer", "council-admin");
        };
    }

    /**
     * The people to be told.
     *
     * @param kind of what
     * @param doneBy the sign-in name of who did it; empty where nobody did
     * @param people the people of the council
     * @param refused what each does not want, by sign-in name
     */
    public static List<Person> recipients(
            NoticeKind kind, String doneBy, List<Person> people, Map<String, Set<NoticeKind>> refused) {
        return people.stream()
                .filter(person -> person.roles().stream().anyMatch(roles(kind)::contains))
                .filter(person -> !person.name().equals(doneBy))
                .filter(person -> !refused.getOrDefault(person.name(), Set.of()).contains(kind))
                .filter(person -> person.email().isPresent())
                .toList();
    }
}
