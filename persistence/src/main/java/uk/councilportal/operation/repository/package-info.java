/** Reads how the portal is doing: views over all councils, the database itself, and what took long. */
package uk.councilportal.operation.repository;
