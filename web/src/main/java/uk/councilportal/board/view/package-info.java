/**
 * The page of boards and of the consent councils are asked for.
 *
 * <p>What is shown is decided by the services; the page only words it.
 */
package uk.councilportal.board.view;
