/**
 * Administrators keep people: find, invite, change, move, disable and remove them.
 *
 * <p>The sign-in service keeps the accounts. Every change is written down before its first step, so that what was not
 * finished is undone.
 */
package uk.councilportal.user.service;
