/** Months, submissions, issues and published figures as the database keeps them. */
package uk.councilportal.submission.entity;
