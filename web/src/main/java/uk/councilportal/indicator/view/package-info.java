/** The pages on which a council keeps what it measures: its indicators, their meaning, links and order. */
package uk.councilportal.indicator.view;
