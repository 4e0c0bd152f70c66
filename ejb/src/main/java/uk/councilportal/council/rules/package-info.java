/** What may be done with a council on the portal, and what it is put on with. */
package uk.councilportal.council.rules;
