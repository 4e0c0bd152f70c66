/** What the portal keeps of changes to people: which are under way, and one-time links of a development set-up. */
package uk.councilportal.user.entity;
