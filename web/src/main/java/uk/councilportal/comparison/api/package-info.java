/**
 * Comparisons of councils over the interface: the same services, the same guard and the same figures as on the pages.
 */
package uk.councilportal.comparison.api;
