/** Setting a financial year up in the container, on the real database. */
package uk.councilportal.target.year;
