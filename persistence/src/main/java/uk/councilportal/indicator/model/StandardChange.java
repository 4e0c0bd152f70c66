package uk.councilportal.indicator.model;

import java.time.LocalDateTime;

/**
 * A change of an indicator of the national catalogue.
 *
 * @param number its number among the changes of the indicator, from 1
 * @param by who made it
 * @param at when, UTC
 * @param reason why; empty where no published figure was touched
 * @param what what was changed, column by column
 */
public record StandardChange(int number, String by, LocalDateTime at, String reason, String what) {}
