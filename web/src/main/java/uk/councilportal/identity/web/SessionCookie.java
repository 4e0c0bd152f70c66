package uk.councilportal.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import uk.councilportal.platform.config.PortalConfiguration;

/** Keeps the session cookie on https where people use https, also behind a load balancer that ends TLS. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject
    PortalConfiguration configuration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = configuration.baseUrl().startsWith("https://");
        event.getServletContext().getSessionCookieConfig().setSecure(https);
    }
}
