/** Keeps changes of people that are under way, and lets one follow the other. */
package uk.councilportal.user.repository;
