/** Figures of others that stand beside a council's own. */
package uk.councilportal.benchmark.model;
