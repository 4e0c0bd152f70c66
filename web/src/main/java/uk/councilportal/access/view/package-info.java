/**
 * The pages on which a council, and those who look after the portal, read who did what and verify it.
 *
 * <p>What is shown is decided by the services; the pages only word it.
 */
package uk.councilportal.access.view;
