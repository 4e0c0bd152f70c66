/**
 * What people keep for comparing councils: groups of councils under a name.
 *
 * <p>They belong to a person and hold no figure of any council.
 */
package uk.councilportal.comparison.entity;
