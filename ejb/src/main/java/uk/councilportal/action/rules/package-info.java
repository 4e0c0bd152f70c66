/** What an action has to say before it is kept: plain Java, no clock, no database. */
package uk.councilportal.action.rules;
