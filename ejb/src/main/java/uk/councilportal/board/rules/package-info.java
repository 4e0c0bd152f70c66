/**
 * Where a board and a council stand with each other.
 *
 * <p>Pure Java; nothing here knows a figure.
 */
package uk.councilportal.board.rules;
