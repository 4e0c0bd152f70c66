/**
 * What an approver reads before signing a month off: everything that has changed since the issue before, and how each
 * figure came to be what it is.
 */
package uk.councilportal.review.service;
