/** Notices by e-mail, as plain values. */
package uk.councilportal.notice.model;
