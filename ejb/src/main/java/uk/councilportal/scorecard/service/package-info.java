/**
 * The scorecard as readers see it: the service that composes it and the records it answers with (the read model).
 *
 * <p>Pages, REST and documents are all built on these records. Measures are {@code DisclosedValue} only. The service reads with a few
 * queries per scorecard, lets the rules compute, and decides what the reader may see.
 */
package uk.councilportal.scorecard.service;
