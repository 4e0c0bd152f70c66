package uk.councilportal.notice.service;

import java.util.List;
import uk.councilportal.notice.model.NoticeKind;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.ReturnedItem;

/** Something people are told: a step a month took, or a deadline that is near. */
record Occasion(NoticeKind kind, String name, MonthLine line, String by, String reason, List<ReturnedItem> asked) {}
