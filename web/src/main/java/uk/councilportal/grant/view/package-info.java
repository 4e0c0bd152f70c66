/** The page on which a council says who else sees its published figures. */
package uk.councilportal.grant.view;
