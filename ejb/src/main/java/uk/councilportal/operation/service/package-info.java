/**
 * How the portal is doing, for those who run it.
 *
 * <p>They see states, times and counts, and never a figure.
 */
package uk.councilportal.operation.service;
