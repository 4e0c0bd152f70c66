/** Keeps notices until they have been sent, and what people want of them. */
package uk.councilportal.notice.repository;
