package uk.councilportal.scorecard.service;

/**
 * Target and tolerances as the council prints them ("≥ 86%", "±5 of 52.3", "to be set"); empty where there is none.
 */
public record TargetText(String red, String amber, String green, String target) {}
