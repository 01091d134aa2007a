package io.vigil.console.stage.guest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A browser's driver in a network namespace, which the story speaks to from outside of it. Between the two loopbacks
 * stands a Unix socket: those are found by their path, which the namespaces share.
 */
final class DriverElsewhere {
    private DriverElsewhere() {}

    /**
     * Writes a program to {@code folder} that can be started in place of {@code driver}.
     *
     * @param prefix the words that put a command into the namespace
     */
    static File written(Path folder, List<String> prefix, String driver) throws IOException {
        var file = folder.resolve("driver-elsewhere");
        var words = prefix.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Files.writeString(file, """
                #!/bin/sh
                # chromedriver listens on the namespace's loopback; the story asks on its own.
                for word in "$@"; do case "$word" in --port=*) port=${word#--port=} ;; esac; done
                bridge='%s/driver.socket'
                socat "TCP4-LISTEN:$port,bind=127.0.0.1,fork,reuseaddr" "UNIX-CONNECT:$bridge" &
                outside=$!
                %s socat "UNIX-LISTEN:$bridge,fork" "TCP4:127.0.0.1:$port" &
                inside=$!
                %s '%s' "$@" &
                driver=$!
                trap 'kill $driver $inside $outside' TERM INT
                wait $driver
                kill $inside $outside
                """.formatted(folder, words, words, driver));
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot be made a program: " + file);
        }
        return file.toFile();
    }
}
