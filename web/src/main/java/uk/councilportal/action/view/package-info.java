/** The page on which people keep what is being done about indicators. Its address holds report, choice and action. */
package uk.councilportal.action.view;
