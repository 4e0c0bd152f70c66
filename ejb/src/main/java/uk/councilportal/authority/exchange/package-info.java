/** The files of councils and populations, those of the Office for National Statistics among them. */
package uk.councilportal.authority.exchange;
