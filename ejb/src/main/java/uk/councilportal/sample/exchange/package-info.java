/** The sample councils' files, divided by council. */
package uk.councilportal.sample.exchange;
