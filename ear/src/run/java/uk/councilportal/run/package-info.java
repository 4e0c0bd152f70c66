/**
 * The launcher behind {@code mvn -Prun}, and the same stack for the system tests: MariaDB, Keycloak and the
 * portal on Payara Micro, started together on this machine, kept between runs, and ended together however the
 * launcher itself ends. For development only: it makes its own passwords and the sample users.
 */
package uk.councilportal.run;
