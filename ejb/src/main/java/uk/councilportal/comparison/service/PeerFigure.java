package uk.councilportal.comparison.service;

import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * The mean of a group, of the figures the reader sees; withheld where the group is too small.
 *
 * @param mean the simple mean; each council counts once
 * @param used how many councils have a figure in it; always shown beside it
 * @param councils how many councils the group has
 */
public record PeerFigure(DisclosedValue mean, int used, int councils) {}
