/** Benchmarks as the database keeps them: one row per revision. */
package uk.councilportal.benchmark.entity;
