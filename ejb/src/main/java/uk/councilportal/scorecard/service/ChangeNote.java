package uk.councilportal.scorecard.service;

import java.time.LocalDate;

/**
 * Why a figure was changed, by whom (the sign-in name) and on which day (UTC).
 */
public record ChangeNote(String reason, String changedBy, LocalDate changedOn) {}
