/**
 * Who is signed in, as pages say it, and where each role starts.
 *
 * <p>What a person may do is decided by the services; nothing here permits anything.
 */
package uk.councilportal.identity.view;
