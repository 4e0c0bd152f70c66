/** Reads and writes actions. */
package uk.councilportal.action.repository;
