/** How a council that is put on the portal is typed: the cells of the form, read by the rules of files. */
package uk.councilportal.council.exchange;
