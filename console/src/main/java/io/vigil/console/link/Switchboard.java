package io.vigil.console.link;

import io.vigil.console.call.IceServer;
import io.vigil.console.link.line.Keyring;
import io.vigil.console.link.place.Place;
import io.vigil.console.link.room.LineTerms;
import io.vigil.console.link.room.MediaRoom;
import io.vigil.console.link.room.PracticeServer;
import io.vigil.console.link.room.Room;
import io.vigil.console.link.room.ServerWire;
import io.vigil.crypto.line.LineSecret;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The console's way to its server, or to both servers of a practice that has two, shared by its lines: each line is
 * registered and heard at both (ADR 0108). Comes back by itself whenever a server does. Methods may be called from any thread.
 */
public final class Switchboard implements AutoCloseable {
    private final Map<Place, ServerWire> wires = new EnumMap<>(Place.class);
    private final ServerWire first;
    private final Supplier<Duration> uptime;
    private final SecureRandom random;

    private Switchboard(
            PracticeServer one,
            Optional<PracticeServer> other,
            SigningKey key,
            Supplier<Duration> uptime,
            SecureRandom random) {
        this.uptime = uptime;
        this.random = random;
        this.first = new ServerWire(one, key);
        wires.put(Place.FIRST, first);
        other.ifPresent(second -> wires.put(Place.SECOND, new ServerWire(second, key)));
    }

    /**
     * Begins to connect to the one server there is.
     *
     * @param key stays the caller's; it must not be closed before this is
     * @param uptime monotonic; its beginning means nothing
     */
    public static Switchboard to(
            ServerAddress address, Trust trust, SigningKey key, Supplier<Duration> uptime, SecureRandom random) {
        return to(new PracticeServer(address, trust), Optional.empty(), key, uptime, random);
    }

    /** The same, with the practice's second server if it has one. */
    public static Switchboard to(
            PracticeServer first,
            Optional<PracticeServer> second,
            SigningKey key,
            Supplier<Duration> uptime,
            SecureRandom random) {
        return new Switchboard(first, second, key, uptime, random);
    }

    /**
     * Opens a line: its link opens the door as soon as a server is reached.
     *
     * @param name what its thread is called, for example {@code client} or {@code sitter}
     */
    public GuestLine open(String name, LineTerms terms, LineListener listener) {
        var keys = new Keyring(terms.secret(), terms.confirmed(), random);
        var rooms = new EnumMap<Place, Room>(Place.class);
        wires.forEach((place, wire) -> rooms.put(place, wire.room(terms)));
        var line = new GuestLine(name, rooms, keys, listener, uptime, random);
        line.open();
        return line;
    }

    /**
     * The media room of the line with this secret, which stays the caller's, at the first server. Opened by
     * {@link MediaRoom#open}.
     *
     * @param clock by which the server is told until when it is open
     */
    public MediaRoom mediaRoom(LineSecret secret, Clock clock) {
        return new MediaRoom(first.server(), secret, random, clock);
    }

    /**
     * The STUN and TURN servers that the servers name, with credentials for some hours: of both, so that a call does not
     * hang on the relay beside a server that goes.
     *
     * @return fails with {@link io.vigil.signaling.client.NotAnswered} while no server is reached
     */
    public CompletableFuture<List<IceServer>> iceServers() {
        var second = wires.get(Place.SECOND);
        if (second == null) {
            return first.iceServers();
        }
        return first.iceServers()
                .handle(Named::new)
                .thenCombine(second.iceServers().handle(Named::new), Named::of);
    }

    /** What one server named, or why it did not. */
    private record Named(
            @Nullable List<IceServer> servers, @Nullable Throwable failure) {
        static List<IceServer> of(Named one, Named other) {
            if (one.servers == null && other.servers == null) {
                throw new CompletionException(one.failure);
            }
            return Stream.of(one, other)
                    .flatMap(named -> named.servers == null ? Stream.of() : named.servers.stream())
                    .distinct()
                    .toList();
        }
    }

    /** The ways to the servers may be broken: each is given up if its server does not say a word soon. */
    public void doubt() {
        wires.values().forEach(ServerWire::doubt);
    }

    /** Lets go of the servers and of every line, without ending any. */
    @Override
    public void close() {
        wires.values().forEach(ServerWire::close);
    }
}
