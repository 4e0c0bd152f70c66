/** Boards that ask councils, in the container. */
package uk.councilportal.board.desk;
