/** What councils aim at, how far they may be off, and the rating that follows. */
package uk.councilportal.target.model;
