/**
 * The pages on which those who look after the portal put councils on it, set them up and stop them. No page here shows a
 * figure.
 */
package uk.councilportal.council.view;
