/**
 * Where each person's work stands, put together from what the features below know.
 *
 * <p>Whatever can hold a month up says so through {@code SubmissionPolicy}, and shows here without further ado.
 */
package uk.councilportal.home.service;
