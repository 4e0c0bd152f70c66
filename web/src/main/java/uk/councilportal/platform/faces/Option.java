package uk.councilportal.platform.faces;

/**
 * A thing to choose.
 *
 * @param label its words
 * @param value the value or address it stands for
 * @param chosen whether it is chosen
 */
public record Option(String label, String value, boolean chosen) {}
