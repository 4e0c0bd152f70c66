/** What the four real councils published, compared through the services in the container. */
package uk.councilportal.comparison.published;
