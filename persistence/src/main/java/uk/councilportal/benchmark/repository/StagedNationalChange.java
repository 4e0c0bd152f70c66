package uk.councilportal.benchmark.repository;

import java.util.Optional;
import uk.councilportal.benchmark.model.PublishedFigure;

/**
 * A figure of a file of national data beside what is kept.
 *
 * @param staged what the file says
 * @param before what is kept; empty when nothing is
 */
public record StagedNationalChange(StagedNational staged, Optional<PublishedFigure> before) {}
