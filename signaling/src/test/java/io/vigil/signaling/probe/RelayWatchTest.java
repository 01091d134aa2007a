package io.vigil.signaling.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.vigil.signaling.metrics.Measured.RelayCounts;
import io.vigil.signaling.relay.Services;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Tag("SAFE-32")
class RelayWatchTest {
    private static final long PATIENCE_SECONDS = 60;
    private static final Duration OFTEN = Duration.ofMillis(300);

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(RelayWatch.class);
    private final AppenderBase<ILoggingEvent> hearing = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            said.add(event.getFormattedMessage());
        }
    };
    private final Path folder;

    RelayWatchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void hear() {
        logger.setLevel(Level.INFO);
        hearing.start();
        logger.addAppender(hearing);
    }

    @AfterEach
    void hearNoMore() {
        logger.detachAppender(hearing);
    }

    private String next() throws InterruptedException {
        var line = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("nothing was said");
        }
        return line;
    }

    private static RelayWatch watch(String secret, String... urls) {
        return RelayWatch.start(new Services(List.of(urls), secret), OFTEN, Clock.systemUTC(), new SecureRandom());
    }

    @Test
    void aRelayThatWorksIsSaidOnceAndSoIsItsEnd() throws Exception {
        var port = Coturn.freePort();
        var udp = "turn:127.0.0.1:" + port + "?transport=udp";
        var tcp = "turn:127.0.0.1:" + port + "?transport=tcp";
        try (var coturn = Coturn.start(folder, port);
                var watch = watch(Coturn.SECRET, "stun:127.0.0.1:" + port, udp, tcp)) {
            assertEquals("Relay 1 of turn.urls was asked for an address: it gives addresses.", next());
            assertEquals("Relay 2 of turn.urls was asked for an address: it gives addresses.", next());

            coturn.end();

            var gone = List.of(next(), next());
            for (var line : gone) {
                assertTrue(line.contains(": it does not answer. Calls that need it find no way"), line);
                assertEquals(-1, line.indexOf("127.0.0.1"), "no address in a log");
            }
            assertTrue(watch.counts().isPresent());
        }
    }

    @Test
    void allAreCounted() throws Exception {
        var port = Coturn.freePort();
        var other = Coturn.freePort();
        try (var coturn = Coturn.start(folder, port);
                var watch =
                        watch(Coturn.SECRET, "turn:127.0.0.1:" + port, "turn:127.0.0.1:" + other + "?transport=tcp")) {
            assertEquals(
                    "Relay 1 of turn.urls was asked for an address: it gives addresses.", next(), coturn::toString);
            assertTrue(next().startsWith("Relay 2 of turn.urls was asked for an address: it does not answer."));
            assertEquals(Optional.of(new RelayCounts(1, 2)), watch.counts());
        }
    }

    @Test
    void aRelayWithAnotherSecretIsToldApart() throws Exception {
        var port = Coturn.freePort();
        try (var coturn = Coturn.start(folder, port);
                var watch = watch("another", "turn:127.0.0.1:" + port)) {
            var line = next();
            assertTrue(line.contains("its secret is another than turn.secret"), coturn + line + watch);
        }
    }

    @Test
    void withoutRelaysNothingIsCounted() {
        try (var watch = watch("", "stun:127.0.0.1")) {
            assertEquals(Optional.empty(), watch.counts());
        }
    }
}
