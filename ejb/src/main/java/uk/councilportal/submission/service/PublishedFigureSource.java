package uk.councilportal.submission.service;

import java.util.List;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.PublishedFigure;

/**
 * Works out what an issue publishes for comparison. Publication does not know how scorecards are computed; whoever does
 * implements this.
 */
public interface PublishedFigureSource {
    /** The figures of the issue's months over standard indicators, as of its revision. */
    List<PublishedFigure> listFigures(KeptReport report, Issue issue);
}
