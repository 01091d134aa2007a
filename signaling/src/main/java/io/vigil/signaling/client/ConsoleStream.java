package io.vigil.signaling.client;

import io.netty.channel.EventLoop;
import io.vigil.crypto.proof.ConsoleProof;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.recurring.Recurring;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The stream itself: opened, proven, bound, kept alive (protocol.md §2). All of it on one event loop. */
final class ConsoleStream implements FrameLink.Events {
    private static final Duration OPENED_WITHIN = Duration.ofSeconds(15);
    private static final Duration PING_EVERY = Duration.ofSeconds(10);
    /** Pings that may pass without a word from the server. */
    private static final int SILENT_PINGS = 2;
    /** A server whose way is doubted has so long for a word. A packet that is lost once comes again sooner. */
    private static final Duration DOUBTED_FOR = Duration.ofSeconds(2);

    private final EventLoop loop;
    private final ServerAddress server;
    private final SigningKey key;
    private final RoomEvents events;
    private final Map<String, CompletableFuture<Element>> asked = new HashMap<>();
    private @Nullable FrameLink link;
    private @Nullable Future<?> timer;
    private @Nullable Future<?> doubt;
    private byte[] binding = new byte[ConsoleProof.CHANNEL_BYTES];
    private CloseReason told = CloseReason.LOST;
    private long questions;
    private int pingsSinceWord;
    private boolean live;
    private boolean over;

    ConsoleStream(EventLoop loop, ServerAddress server, SigningKey key, RoomEvents events) {
        this.loop = loop;
        this.server = server;
        this.key = key;
        this.events = events;
    }

    void open(Trust trust) {
        if (!over) {
            timer = loop.schedule(
                    () -> close(CloseReason.UNREACHABLE), OPENED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            link = FrameLink.open(loop, server, trust, this);
        }
    }

    /** Drops what is sent before the stream is open or after it is over. */
    void send(Element stanza) {
        if (live) {
            write(stanza);
        }
    }

    void ask(String type, Element question, CompletableFuture<Element> answer) {
        if (!live) {
            answer.completeExceptionally(new NotAnswered(NotAnswered.Why.NO_STREAM, "no stream"));
            return;
        }
        var id = "q" + ++questions;
        asked.put(id, answer);
        write(Element.of("iq", Namespaces.CLIENT)
                .with("type", type)
                .with("id", id)
                .with("to", server.host())
                .with(question));
    }

    /** The way may be broken: it is, if it begins nowhere, or no word comes from the server soon after this. */
    void doubt() {
        if (live && link != null && !link.hasItsAddress()) {
            close(CloseReason.LOST);
        } else if (live && doubt == null) {
            askForAWord();
            doubt = loop.schedule(() -> close(CloseReason.LOST), DOUBTED_FOR.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void trust() {
        if (doubt != null) {
            doubt.cancel(false);
            doubt = null;
        }
    }

    void close(CloseReason reason) {
        if (link == null) {
            down(reason);
        } else {
            link.close(reason);
        }
    }

    @Override
    public void up(byte[] channelBinding) {
        binding = channelBinding;
        write(opening());
    }

    @Override
    public void frame(Element stanza) {
        pingsSinceWord = 0;
        trust();
        switch (stanza.namespace()) {
            case Namespaces.SASL -> authentication(stanza);
            case Namespaces.STREAMS -> ofStream(stanza);
            case Namespaces.CLIENT -> {
                if (stanza.name().equals("iq")) {
                    query(stanza);
                } else {
                    events.took(stanza);
                }
            }
            default -> {
                // <open> and <close>: what follows them says the rest
            }
        }
    }

    @Override
    public void down(CloseReason reason) {
        if (over) {
            return;
        }
        over = true;
        var wasLive = live;
        live = false;
        trust();
        if (timer != null) {
            timer.cancel(false);
        }
        var open = new ArrayList<>(asked.values());
        asked.clear();
        open.forEach(answer -> answer.completeExceptionally(
                new NotAnswered(NotAnswered.Why.NO_STREAM, "the stream ended before the answer came")));
        var why = reason == CloseReason.LOST ? told : reason;
        events.closed(why == CloseReason.LOST && !wasLive ? CloseReason.UNREACHABLE : why);
    }

    private void ofStream(Element stanza) {
        if (stanza.name().equals("error")) {
            told = stanza.children().stream()
                    .findFirst()
                    .map(condition -> reason(condition.name()))
                    .orElse(CloseReason.LOST);
            close(CloseReason.LOST);
        } else if (stanza.child("mechanisms", Namespaces.SASL).isPresent()) {
            write(Element.of("auth", Namespaces.SASL)
                    .with("mechanism", "VIGIL-CONSOLE-1")
                    .withText(Base64.getEncoder().encodeToString(key.publicKey())));
        } else if (stanza.child("bind", Namespaces.BIND).isPresent()) {
            write(Element.of("iq", Namespaces.CLIENT)
                    .with("type", "set")
                    .with("id", "bind")
                    .with(Element.of("bind", Namespaces.BIND)));
        }
    }

    private void authentication(Element stanza) {
        switch (stanza.name()) {
            case "challenge" -> sign(stanza.text());
            case "success" -> write(opening());
            default -> close(CloseReason.UNKNOWN_KEY);
        }
    }

    private void sign(String challenge) {
        byte[] nonce;
        try {
            nonce = Base64.getDecoder().decode(challenge.strip());
        } catch (IllegalArgumentException e) {
            close(CloseReason.NOT_UNDERSTOOD);
            return;
        }
        if (nonce.length != ConsoleProof.NONCE_BYTES) {
            close(CloseReason.NOT_UNDERSTOOD);
            return;
        }
        var signature = key.sign(ConsoleProof.text(server.host(), nonce, binding));
        write(Element.of("response", Namespaces.SASL)
                .withText(Base64.getEncoder().encodeToString(signature)));
    }

    private void query(Element iq) {
        var type = iq.attribute("type");
        if (type.equals("result") || type.equals("error")) {
            answered(iq, type.equals("result"));
        } else if (type.equals("get") && iq.child("ping", Namespaces.PING).isPresent()) {
            write(Element.of("iq", Namespaces.CLIENT)
                    .with("type", "result")
                    .with("id", iq.attribute("id"))
                    .with("to", server.host()));
        }
    }

    private void answered(Element iq, boolean done) {
        var id = iq.attribute("id");
        if (id.equals("bind") && !live && done) {
            bound();
            return;
        }
        var answer = asked.remove(id);
        if (answer != null && done) {
            answer.complete(iq);
        } else if (answer != null) {
            answer.completeExceptionally(new NotAnswered(NotAnswered.Why.REFUSED, "the server said no"));
        }
    }

    private void bound() {
        live = true;
        if (timer != null) {
            timer.cancel(false);
        }
        timer = new Recurring("The ping of the server", this::ping).inStep(loop, PING_EVERY);
        events.opened();
    }

    private void ping() {
        if (pingsSinceWord >= SILENT_PINGS) {
            close(CloseReason.LOST);
            return;
        }
        pingsSinceWord++;
        askForAWord();
    }

    private void askForAWord() {
        write(Element.of("iq", Namespaces.CLIENT)
                .with("type", "get")
                .with("id", "ping")
                .with("to", server.host())
                .with(Element.of("ping", Namespaces.PING)));
    }

    private Element opening() {
        return Element.of("open", Namespaces.FRAMING).with("to", server.host()).with("version", "1.0");
    }

    private void write(Element stanza) {
        if (link != null) {
            link.send(stanza);
        }
    }

    private static CloseReason reason(String condition) {
        return switch (condition) {
            case "conflict" -> CloseReason.REPLACED;
            case "not-authorized" -> CloseReason.UNKNOWN_KEY;
            case "system-shutdown" -> CloseReason.SHUTTING_DOWN;
            case "connection-timeout" -> CloseReason.LOST;
            default -> CloseReason.RULES_BROKEN;
        };
    }
}
