package io.vigil.console.app.jitsi.check;

import io.vigil.console.call.conference.Deployment;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Jid;
import io.vigil.signaling.xmpp.Namespaces;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One end of a conference without media: comes in as lib-jitsi-meet does. Each call blocks, for the patience at most. */
final class End implements AutoCloseable {
    private static final String OWNER = "http://jabber.org/protocol/muc#owner";
    /** As lib-jitsi-meet names an occupant. */
    private static final int NICK_CHARACTERS = 8;

    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final HttpClient http;
    private final Deployment deployment;
    private final String room;
    private final Duration patience;
    private final Kept kept = new Kept();
    private @Nullable Wire wire;
    private String resumption = "";
    private String nick = "";
    private int asked;

    /** @param room without its domain */
    End(HttpClient http, Deployment deployment, String room, Duration patience) {
        this.http = http;
        this.deployment = deployment;
        this.room = room;
        this.patience = patience;
    }

    /** A refusal in the server's words. */
    record Refusal(String condition, String text) {
        static Refusal of(Element failure) {
            var condition = failure.children().stream()
                    .map(Element::name)
                    .filter(name -> !name.equals("text"))
                    .findFirst()
                    .orElse("");
            var text = failure.children().stream()
                    .filter(child -> child.name().equals("text"))
                    .map(Element::text)
                    .findFirst()
                    .orElse("");
            return new Refusal(CheckWords.plain(condition), CheckWords.plain(text));
        }

        @Override
        public String toString() {
            return text.isEmpty() ? condition : condition + ": " + text;
        }
    }

    /**
     * Opens a socket.
     *
     * @return what the server speaks over it
     */
    String reach(Optional<String> token) throws NotReached, InterruptedException {
        wire = Wire.open(http, at(token), kept, patience);
        return wire.subprotocol();
    }

    private URI at(Optional<String> token) {
        var query = new StringBuilder("?room=").append(encoded(room));
        token.ifPresent(text -> query.append("&token=").append(encoded(text)));
        if (!resumption.isEmpty()) {
            query.append("&previd=").append(encoded(resumption));
        }
        return URI.create(deployment.service() + query.toString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * Opens a stream.
     *
     * @return what the server offers
     */
    Element open() throws NoAnswer, InterruptedException {
        say(Element.of("open", Namespaces.FRAMING)
                .with("to", deployment.domain())
                .with("version", "1.0"));
        return heard(element -> element.is("features", Namespaces.STREAMS));
    }

    /**
     * Comes in by SASL ANONYMOUS.
     *
     * @return why not
     */
    Optional<Refusal> authenticate() throws NoAnswer, InterruptedException {
        say(Element.of("auth", Namespaces.SASL).with("mechanism", "ANONYMOUS"));
        var answer = heard(element -> element.is("success", Namespaces.SASL) || element.is("failure", Namespaces.SASL));
        return answer.name().equals("success") ? Optional.empty() : Optional.of(Refusal.of(answer));
    }

    /** Takes an address, whose beginning is this end's name in the room. */
    void bind() throws NoAnswer, InterruptedException {
        var answer = ask("set", "", Element.of("bind", Namespaces.BIND));
        var jid = answer.child("bind", Namespaces.BIND)
                .flatMap(bind -> bind.child("jid", Namespaces.BIND))
                .flatMap(written -> Jid.parse(written.text()))
                .orElseThrow(() -> new NoAnswer(refusal(answer).toString()));
        nick = jid.local().substring(0, Math.min(NICK_CHARACTERS, jid.local().length()));
    }

    /**
     * Has the stream kept when its socket is cut.
     *
     * @return whether it will be
     */
    boolean keep() throws NoAnswer, InterruptedException {
        say(Element.of("enable", Namespaces.STREAM_MANAGEMENT).with("resume", "true"));
        var answer = heard(element -> ofKeeping(element, "enabled"));
        resumption = answer.attribute("id");
        return answer.attribute("resume").matches("true|1") && isKept();
    }

    /** Whether the stream outlives its socket. */
    boolean isKept() {
        return !resumption.isEmpty();
    }

    private static boolean ofKeeping(Element element, String wanted) {
        return element.is(wanted, Namespaces.STREAM_MANAGEMENT) || element.is("failed", Namespaces.STREAM_MANAGEMENT);
    }

    /**
     * Joins, and says something of itself.
     *
     * @return why not
     */
    Optional<Refusal> join(String property, String value) throws NoAnswer, InterruptedException {
        say(Element.of("presence", Namespaces.CLIENT)
                .with("to", occupant())
                .with(Element.of("x", Namespaces.MUC))
                .with(Element.of(property, Namespaces.CLIENT).withText(value)));
        var answer = heard(element -> element.name().equals("presence")
                && (element.attribute("type").equals("error") || hasStatus(element, "110")));
        if (answer.attribute("type").equals("error")) {
            return Optional.of(refusal(answer));
        }
        if (hasStatus(answer, "201")) { // a room that waits for its owner's wishes
            ask(
                    "set",
                    roomAddress(),
                    Element.of("query", OWNER)
                            .with(Element.of("x", Namespaces.FORM).with("type", "submit")));
        }
        return Optional.empty();
    }

    private static boolean hasStatus(Element presence, String code) {
        return presence.child("x", Namespaces.MUC_USER).stream()
                .flatMap(x -> x.children().stream())
                .anyMatch(child ->
                        child.name().equals("status") && child.attribute("code").equals(code));
    }

    void leave() {
        say(Element.of("presence", Namespaces.CLIENT).with("to", occupant()).with("type", "unavailable"));
    }

    /**
     * Asks somebody.
     *
     * @return the result or the error
     */
    Element ask(String type, String to, Element question) throws NoAnswer, InterruptedException {
        var id = tell(type, to, question);
        return heard(element -> isAnswer(element, id));
    }

    /**
     * As {@link #ask}, without waiting.
     *
     * @return what to hand to {@link #isAnswered}
     */
    String tell(String type, String to, Element question) {
        var id = "vigil-" + ++asked;
        var iq = Element.of("iq", Namespaces.CLIENT).with("type", type).with("id", id);
        say((to.isEmpty() ? iq : iq.with("to", to)).with(question));
        return id;
    }

    boolean isAnswered(String id) throws InterruptedException {
        return hears(
                        element -> isAnswer(element, id)
                                && element.attribute("type").equals("result"),
                        patience)
                .isPresent();
    }

    private static boolean isAnswer(Element element, String id) {
        return element.name().equals("iq")
                && element.attribute("id").equals(id)
                && element.attribute("type").matches("result|error");
    }

    static Refusal refusal(Element stanza) {
        return stanza.children().stream()
                .filter(child -> child.name().equals("error"))
                .findFirst()
                .map(Refusal::of)
                .orElseGet(() -> new Refusal(stanza.attribute("type"), ""));
    }

    /** Drops the socket. */
    void cut() {
        if (wire != null) {
            wire.cut();
        }
    }

    /**
     * Comes back on another socket.
     *
     * @return why not
     */
    Optional<Refusal> resume(Optional<String> token) throws NotReached, NoAnswer, InterruptedException {
        reach(token);
        open();
        var refused = authenticate();
        if (refused.isPresent()) {
            return refused;
        }
        open();
        say(Element.of("resume", Namespaces.STREAM_MANAGEMENT)
                .with("previd", resumption)
                .with("h", kept.count()));
        var answer = heard(element -> ofKeeping(element, "resumed"));
        if (!answer.name().equals("resumed")) {
            return Optional.of(Refusal.of(answer));
        }
        kept.acknowledged(answer.attribute("h"));
        var to = wire;
        if (to != null) {
            kept.open().forEach(to::sayAgain);
        }
        return Optional.empty();
    }

    /** The first that is wanted and was not taken yet, or comes within this time. */
    Optional<Element> hears(Predicate<Element> wanted, Duration within) throws InterruptedException {
        return wire == null ? Optional.empty() : wire.hear(wanted, within);
    }

    private Element heard(Predicate<Element> wanted) throws NoAnswer, InterruptedException {
        var heard = hears(wanted.or(End::ends), patience);
        if (heard.isPresent() && !wanted.test(heard.get())) {
            throw new NoAnswer(Refusal.of(heard.get()).toString());
        }
        return heard.orElseThrow(
                () -> new NoAnswer(CheckWords.text(wire == null || wire.isClosed() ? "closed" : "silent")));
    }

    private static boolean ends(Element element) {
        return element.is("error", Namespaces.STREAMS) || element.is("close", Namespaces.FRAMING);
    }

    private void say(Element element) {
        if (wire != null) {
            wire.say(element);
        }
    }

    /** In the room, without this end's name. */
    String roomAddress() {
        return room + "@" + deployment.muc();
    }

    /** By what others know this end. */
    String occupant() {
        return roomAddress() + "/" + nick;
    }

    /** Ends the stream as a page that is closed does. */
    @Override
    public void close() {
        if (wire == null || wire.isClosed()) {
            return;
        }
        say(Element.of("close", Namespaces.FRAMING));
        try {
            hears(End::ends, GOODBYE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        wire.cut();
    }
}
