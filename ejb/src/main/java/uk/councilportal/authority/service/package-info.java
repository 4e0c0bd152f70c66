/**
 * Councils by name, for those who may know them: their own, or as reference data.
 *
 * <p>Holds no figures.
 */
package uk.councilportal.authority.service;
