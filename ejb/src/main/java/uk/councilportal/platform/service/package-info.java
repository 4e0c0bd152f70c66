/**
 * What has to be done at every start before anybody may come in: data sources and the migration of the database.
 */
package uk.councilportal.platform.service;
