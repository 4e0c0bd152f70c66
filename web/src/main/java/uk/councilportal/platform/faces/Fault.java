package uk.councilportal.platform.faces;

import java.util.Collection;

/**
 * Something a person has to put right before a form can be taken.
 *
 * @param field the id of the field it is about
 * @param words what is wrong and what to do
 */
public record Fault(String field, String words) {

    /** What is wrong with a field, null where it is right. */
    public static String words(Collection<Fault> faults, String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst()
                .orElse(null);
    }
}
