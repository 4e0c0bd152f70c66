package uk.councilportal.platform.faces;

/**
 * Something a person has to put right before a form can be taken.
 *
 * @param field the id of the field it is about
 * @param words what is wrong and what to do
 */
public record Fault(String field, String words) {}
