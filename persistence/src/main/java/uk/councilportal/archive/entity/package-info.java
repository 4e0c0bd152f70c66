/**
 * Rows about archives: those a council has taken or loaded belong to the council; that it leaves is kept by the portal.
 */
package uk.councilportal.archive.entity;
