/**
 * What a council does to improve a figure, who answers for it and by when.
 *
 * <p>Actions are kept as revisions beside the figures, so that an issue shows them as they stood when it was signed off.
 */
package uk.councilportal.action.model;
