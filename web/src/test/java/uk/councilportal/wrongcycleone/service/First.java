package uk.councilportal.wrongcycleone.service;

import uk.councilportal.wrongcycletwo.service.Second;

/** Breaks R7 together with {@link Second}. */
public class First {
    Second second;
}
