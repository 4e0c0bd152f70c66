/** What a council aims at. */
package uk.councilportal.target.service;
