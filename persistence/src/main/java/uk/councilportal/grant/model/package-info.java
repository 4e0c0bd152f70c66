/**
 * Who may see a council's published figures, and what they see.
 *
 * <p>A council consents, by its approver, that a board or another council sees named standard indicators. Nothing is
 * visible without a consent in force; absence of a value never means "all".
 */
package uk.councilportal.grant.model;
