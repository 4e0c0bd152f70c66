package uk.councilportal.benchmark.model;

import java.util.Optional;

/**
 * The figure of one area in one year of a national series.
 *
 * @param area the key of the area
 * @param figure the figure
 * @param doubt why it cannot be right; empty when nothing speaks against it
 */
public record AreaFigure(String area, PublishedFigure figure, Optional<Doubt> doubt) {}
