/** Comparisons on pages. Beans only call services and put their answers in words. */
package uk.councilportal.comparison.view;
