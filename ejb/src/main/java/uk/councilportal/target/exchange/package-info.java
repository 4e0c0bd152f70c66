/** The file of targets. */
package uk.councilportal.target.exchange;
