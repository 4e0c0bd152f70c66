/**
 * Figures of others that stand beside a council's own: as the council prints them, and as national statistics publish them
 * with their areas, measures, symbols and neighbour models.
 */
package uk.councilportal.benchmark.model;
