package uk.councilportal.run;

import fish.payara.micro.PayaraMicro;
import java.util.TimeZone;
import java.util.logging.Logger;

/**
 * Main class of the runnable jar. The server would go on without its application when that refuses to start, and
 * nobody would see it from outside; here the process ends with the portal's own message as the last word.
 *
 * <p>All stored times are UTC, but the persistence provider hands them to the driver by way of the machine's own time
 * zone: where that has summer time, an hour of the year would be stored as another and the audit trail not be whole.
 */
public final class RunnableJar {
    private static final Logger LOG = Logger.getLogger(RunnableJar.class.getName());

    private RunnableJar() {}

    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        PayaraMicro.main(args);
        if (PayaraMicro.getInstance().getRuntime().getDeployedApplicationNames().isEmpty()) {
            LOG.severe("The portal has not started; the log above says why.");
            System.exit(1);
        }
    }
}
