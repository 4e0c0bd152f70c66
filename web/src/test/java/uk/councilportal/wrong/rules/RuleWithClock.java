package uk.councilportal.wrong.rules;

import java.time.LocalDate;

/** Breaks R2: a rule whose result depends on the day it runs. */
public class RuleWithClock {

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public LocalDate today() {
        return LocalDate.now();
    }
}
