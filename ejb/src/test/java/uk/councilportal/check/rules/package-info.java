/** The checks, as tables a councillor can read, as properties, and on the published reports. */
package uk.councilportal.check.rules;
