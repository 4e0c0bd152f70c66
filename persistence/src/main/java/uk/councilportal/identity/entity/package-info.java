/** People of a council as the database keeps them. */
package uk.councilportal.identity.entity;
