/** How a report's indicators are put in order. Pure Java: no clock, database or framework. */
package uk.councilportal.indicator.rules;
