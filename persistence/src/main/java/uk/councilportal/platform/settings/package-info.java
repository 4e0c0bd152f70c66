/**
 * The settings the portal is started with, and the gate that keeps it from starting with bad ones.
 *
 * <p>They are read from MicroProfile Config, in practice from environment variables. The gate stands in this module
 * because the persistence unit is the first part of the portal that a runtime starts.
 */
package uk.councilportal.platform.settings;
