/** The page on which portal administrators bring in national data. Beans only call services and put their answers in words. */
package uk.councilportal.benchmark.view;
