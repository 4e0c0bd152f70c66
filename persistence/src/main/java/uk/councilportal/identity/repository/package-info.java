/** Keeps and finds the people of a council. */
package uk.councilportal.identity.repository;
