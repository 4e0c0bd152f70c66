/** People as the portal has met them, as plain values. */
package uk.councilportal.identity.model;
