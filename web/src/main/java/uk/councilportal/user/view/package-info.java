/** The pages on which administrators keep people, and the one with which somebody invited comes in for the first time. */
package uk.councilportal.user.view;
