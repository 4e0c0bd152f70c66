package uk.councilportal.check.model;

import java.time.LocalDateTime;

/**
 * Why a figure that looks wrong is right, in the words of who entered it.
 *
 * @param text the reason
 * @param givenBy the sign-in name of who gave it
 * @param givenAt when, in UTC
 */
public record AcceptedReason(String text, String givenBy, LocalDateTime givenAt) {}
