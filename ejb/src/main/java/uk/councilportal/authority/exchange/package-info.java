/** The files of councils and populations. */
package uk.councilportal.authority.exchange;
