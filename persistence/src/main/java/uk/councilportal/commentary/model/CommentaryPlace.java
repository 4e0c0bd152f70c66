package uk.councilportal.commentary.model;

import uk.councilportal.period.model.ReportingMonth;

/**
 * Where a text stands. There is one text at a place, in as many revisions as it was changed.
 *
 * @param reportId the number of the report
 * @param month the month it speaks of
 * @param subject the indicator or topic
 * @param kind what it is for
 */
public record CommentaryPlace(int reportId, ReportingMonth month, CommentarySubject subject, CommentaryKind kind) {}
