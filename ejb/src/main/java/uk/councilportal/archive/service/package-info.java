/**
 * Lets a council take all its data out of the portal and load them into another, and lets a council leave.
 */
package uk.councilportal.archive.service;
