/** The file of benchmarks. */
package uk.councilportal.benchmark.exchange;
