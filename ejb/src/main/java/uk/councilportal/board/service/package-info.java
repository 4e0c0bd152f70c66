/**
 * Boards as those who look after the portal keep them: members, councils asked, and where each council stands.
 *
 * <p>What a council has let a board see is told without a figure and without an indicator.
 */
package uk.councilportal.board.service;
