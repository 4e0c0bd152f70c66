/**
 * The page on which a council takes and loads its archive, and the pages on which councils leave the portal. View beans only call services.
 */
package uk.councilportal.archive.view;
