/** The figures of a council: taken in from files, compared with what is kept, and stored as revisions. */
package uk.councilportal.observation.service;
