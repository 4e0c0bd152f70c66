/**
 * The permission matrix of addresses: every page and every method of every REST resource.
 *
 * <p>The system tests ask every address of {@code addresses.txt} as everybody; the test here sees that none is missing.
 */
package uk.councilportal.access.matrix;
