/**
 * What a cell of an archive may hold, by which revision of national data an issue is the same again, and who may take which step when a
 * council leaves. Pure Java.
 */
package uk.councilportal.archive.rules;
