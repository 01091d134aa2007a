package io.vigil.console.app.seat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged or printed while this is open. */
final class HeardConsole implements AutoCloseable {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream into = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            into.println(new SimpleFormatter().format(logged));
        }

        @Override
        public void flush() {
            into.flush();
        }

        @Override
        public void close() {
            into.flush();
        }
    };

    HeardConsole() {
        System.setOut(into);
        System.setErr(into);
        Logger.getLogger("").addHandler(handler);
    }

    String heard() {
        into.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(handler);
        System.setOut(out);
        System.setErr(err);
    }
}
