/**
 * What all REST resources share: the application and its OpenAPI description, problems (RFC 9457), CSV output (RFC 4180),
 * entity tags and paging. Nothing here knows a feature.
 */
package uk.councilportal.platform.api;
