/** Actions as the database keeps them. */
package uk.councilportal.action.entity;
