package uk.councilportal.indicator.repository;

import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.YearToDateBasis;

/**
 * One revision of a definition as it is kept, without its place in the report and its measure: plain columns, so that a
 * query can build it.
 *
 * @param indicatorId the indicator
 * @param revision the revision it was written with
 * @param ref the reference in the report
 * @param yearBasis how the year to date is made
 * @param yearMonths the months of a year that count, by number with spaces between; empty for all
 * @param yearSource the reference of the indicator the year figure is taken from, or null
 * @param yearWeight what months are weighted by, or null
 * @param parts what its parts are, or null
 * @param shareOf what it is a share of, or null
 * @param rollingSumOf what it adds up, or null
 * @param direction what direction of travel compares with
 * @param ownerRole the role that answers for it
 * @param checks the checks declared for it
 */
public record DefinitionColumns(
        int indicatorId,
        int revision,
        String ref,
        YearToDateBasis yearBasis,
        String yearMonths,
        String yearSource,
        String yearWeight,
        String parts,
        String shareOf,
        String rollingSumOf,
        DirectionBasis direction,
        String ownerRole,
        String checks) {}
