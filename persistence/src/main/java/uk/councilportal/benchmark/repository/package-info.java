/**
 * Reads and keeps benchmarks: those councils print, as of a revision, and national statistics with the areas, measures and
 * neighbour models they are about, which belong to no council.
 */
package uk.councilportal.benchmark.repository;
