/**
 * Saved groups of councils in the container: the guard, the audit trail and both persistence units are there.
 *
 * <p>A package of its own, because a test archive takes its package with all beneath it.
 */
package uk.councilportal.comparison.group;
