package uk.councilportal.submission.model;

import java.time.LocalDateTime;

/**
 * One step a month took.
 *
 * @param position its number, from 1
 * @param state the state it led to
 * @param by the sign-in name of who took it
 * @param at when, in UTC
 * @param reason why; empty where none was asked for
 */
public record StepTaken(int position, SubmissionState state, String by, LocalDateTime at, String reason) {}
