package uk.councilportal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * First class of every Java child: ends the child as soon as the launcher has gone, however it went, and hands
 * over to the server's own main class. The launcher holds the other end of standard input; its end means the
 * launcher's end.
 */
public final class ChildMain {
    /** Process ids, comma separated, of servers that are no Java programs and have to go with the launcher too. */
    static final String COMPANIONS = "run.companions";

    private ChildMain() {}

    public static void main(String[] args) throws Throwable {
        Thread watch = new Thread(ChildMain::endWithTheLauncher, "launcher-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(args, 1, args.length));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void endWithTheLauncher() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // a broken pipe says the same as its end: the launcher has gone
        }
        for (String companion : System.getProperty(COMPANIONS, "").split(",", -1)) {
            if (!companion.isEmpty()) {
                ProcessHandle.of(Long.parseLong(companion)).ifPresent(ProcessHandle::destroy);
            }
        }
        System.exit(0);
    }
}
