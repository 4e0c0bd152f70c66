/**
 * The councils on the portal as the database keeps them. They belong to the portal, not to the councils: no row of these
 * is read with a council's data.
 */
package uk.councilportal.council.entity;
