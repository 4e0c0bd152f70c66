/** The reasons given for warnings as the database keeps them: every one ever given, as revisions. */
package uk.councilportal.check.entity;
