/** What a council's figures are held against besides its targets. */
package uk.councilportal.benchmark.service;
