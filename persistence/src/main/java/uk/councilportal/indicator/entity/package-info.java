/**
 * Reports, indicators, breakdowns and the national catalogue as the database keeps them.
 *
 * <p>A definition is never changed: a later revision takes its place, and an issue keeps reading the one it was signed off
 * with.
 */
package uk.councilportal.indicator.entity;
