/** The start page's work in the container, on the real database. */
package uk.councilportal.home.work;
