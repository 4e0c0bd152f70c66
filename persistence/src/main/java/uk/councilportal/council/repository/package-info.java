/** Stores and finds the councils on the portal; they are read by the portal for itself, and by no council. */
package uk.councilportal.council.repository;
