package uk.councilportal.indicator.exchange;

import uk.councilportal.indicator.model.DimensionMember;

/**
 * One row of a file of dimensions: a member.
 *
 * @param line the line of the file
 * @param dimension the code of its dimension
 * @param title the title of its dimension
 * @param member the member
 * @param position its place among the members
 * @param formerName the name the member had until now, empty when it keeps its name
 */
public record DimensionLine(
        long line, String dimension, String title, DimensionMember member, int position, String formerName) {}
