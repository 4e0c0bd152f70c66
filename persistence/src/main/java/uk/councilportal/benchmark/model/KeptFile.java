package uk.councilportal.benchmark.model;

import java.time.LocalDateTime;
import uk.councilportal.authority.model.StoredFile;

/**
 * A file of national data that was stored.
 *
 * @param file what it was and what it did
 * @param storedBy the sign-in name of who stored it
 * @param storedAt when, in UTC
 */
public record KeptFile(StoredFile file, String storedBy, LocalDateTime storedAt) {}
