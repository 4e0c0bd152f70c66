package uk.councilportal.wrongcycletwo.service;

import uk.councilportal.wrongcycleone.service.First;

/** Breaks R7 together with {@link First}. */
public class Second {
    First first;
}
