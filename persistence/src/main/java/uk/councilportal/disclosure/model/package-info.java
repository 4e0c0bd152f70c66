/**
 * What may be shown of a figure to whom.
 *
 * <p>{@code DisclosedValue} is the only measure that pages, exports and the interface may see.
 */
package uk.councilportal.disclosure.model;
