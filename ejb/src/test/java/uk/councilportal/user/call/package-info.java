/** What the portal makes of Keycloak's answers, over real connections and with the runtime's own client. */
package uk.councilportal.user.call;
