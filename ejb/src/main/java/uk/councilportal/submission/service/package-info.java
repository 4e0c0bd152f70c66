/** The way of a report's month from opening over submission to the published issue. */
package uk.councilportal.submission.service;
