/**
 * Keeping what a council does about its indicators, and reading it as of an issue.
 *
 * <p>Actions live on from month to month: they can be changed at any time, and an issue shows them as of its revision.
 */
package uk.councilportal.action.service;
