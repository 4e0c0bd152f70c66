/** What a council measures: its reports, indicators and breakdowns, and the national catalogue. */
package uk.councilportal.indicator.service;
