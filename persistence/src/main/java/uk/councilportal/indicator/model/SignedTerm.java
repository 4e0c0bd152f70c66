package uk.councilportal.indicator.model;

/**
 * A term with its sign.
 *
 * @param negative whether it is subtracted
 * @param term the term
 */
public record SignedTerm(boolean negative, Term term) {}
