/** People of one council take a month to its issue in the container, where the guard and the audit trail are at work. */
package uk.councilportal.review.signoff;
