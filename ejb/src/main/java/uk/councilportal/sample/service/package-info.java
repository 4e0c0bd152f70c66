/** Loads the sample councils when the portal is started for development, through the services people use. */
package uk.councilportal.sample.service;
