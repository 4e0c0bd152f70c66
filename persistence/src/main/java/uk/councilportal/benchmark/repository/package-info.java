/** Reads benchmarks as of a revision and keeps new ones. */
package uk.councilportal.benchmark.repository;
