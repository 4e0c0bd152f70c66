/**
 * People who may use the portal, as plain values: their roles, where they belong, and what they may be made.
 *
 * <p>People are kept by the sign-in service; nothing here is stored by the portal but changes that are under way.
 */
package uk.councilportal.user.model;
