/**
 * Reads what people type or paste as figures, the way spreadsheets write them, and nothing that could mean two things.
 *
 * <p>Plain Java: texts in, amounts or problems out. Problems carry a key of the message bundle and what was typed.
 */
package uk.councilportal.entry.exchange;
