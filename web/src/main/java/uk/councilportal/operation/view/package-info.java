/** The page that shows those who run the portal how it is doing. */
package uk.councilportal.operation.view;
