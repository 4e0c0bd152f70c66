/**
 * Councils on the portal: put on, set up, stopped, succeeded by another. Only by those who look after the portal, who see
 * no council's figures here.
 */
package uk.councilportal.council.service;
