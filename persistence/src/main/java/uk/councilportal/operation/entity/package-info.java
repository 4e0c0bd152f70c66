/** Views over all councils for whoever runs the portal; they are read through the unit {@code overview} and hold no figure. */
package uk.councilportal.operation.entity;
