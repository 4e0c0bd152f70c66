/**
 * What whoever runs the portal is shown of it.
 *
 * <p>Nothing here holds a figure, or what anybody typed.
 */
package uk.councilportal.operation.model;
