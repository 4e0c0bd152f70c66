/** Reads and writes the reasons given for warnings. */
package uk.councilportal.check.repository;
