/** Targets and tolerances as the database keeps them: one row per revision. */
package uk.councilportal.target.entity;
