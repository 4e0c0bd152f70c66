/** Commentary and drafts as the database keeps them. */
package uk.councilportal.commentary.entity;
