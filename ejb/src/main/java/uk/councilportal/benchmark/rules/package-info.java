/**
 * What national statistics can and cannot mean: which figure of England cannot be right, which published series are the
 * same, and which year is asked for.
 */
package uk.councilportal.benchmark.rules;
