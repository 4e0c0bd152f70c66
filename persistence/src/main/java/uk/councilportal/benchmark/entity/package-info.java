/**
 * Benchmarks as the database keeps them: those a council prints as one row per revision, national statistics as they were
 * published last.
 */
package uk.councilportal.benchmark.entity;
