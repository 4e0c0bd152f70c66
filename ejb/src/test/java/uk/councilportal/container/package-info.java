/**
 * The ground for tests that run inside Payara Micro with a real database: how the archive is put together and how the
 * database is started before it.
 */
package uk.councilportal.container;
