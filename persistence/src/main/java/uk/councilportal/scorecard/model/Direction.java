package uk.councilportal.scorecard.model;

/**
 * The direction of travel of a figure.
 *
 * @param movement the fact
 * @param judgement what it means
 * @param colour the colour of the key, which also depends on the rating
 * @param arrow the arrow as printed; "up" means improvement where the polarity judges
 */
public record Direction(Movement movement, DirectionOfTravel judgement, DirectionColour colour, String arrow) {}
