/**
 * The audit trail inside the container: who reads which part of it, and what is found of deeds past the portal.
 */
package uk.councilportal.access.trail;
