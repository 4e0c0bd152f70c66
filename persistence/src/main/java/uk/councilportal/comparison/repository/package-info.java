/**
 * Keeps what people save for comparing councils.
 *
 * <p>Every method asks whose it is: nothing is found of anybody else.
 */
package uk.councilportal.comparison.repository;
