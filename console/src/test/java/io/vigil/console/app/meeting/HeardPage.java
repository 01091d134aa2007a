package io.vigil.console.app.meeting;

import io.vigil.console.stage.Patience;
import io.vigil.console.video.message.FromPane;
import io.vigil.console.video.message.ToPane;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The pane's page, as far as its sockets go: it speaks an XMPP stream by hand, and keeps what it hears. */
final class HeardPage implements AutoCloseable {
    static final String OPEN = "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='127.0.0.1' version='1.0'/>";

    private static final Duration SOON = Duration.ofSeconds(10);

    final PaneSockets sockets = new PaneSockets(this::hears);
    private final List<ToPane> heard = new CopyOnWriteArrayList<>();

    private void hears(ToPane message) {
        heard.add(message);
    }

    /** Opens a socket and a stream on it, and waits for its features. */
    String begins(int socket, String query) {
        opens(socket, query);
        until(new ToPane.SocketOpened(socket));
        return says(socket, OPEN, "<stream:features");
    }

    void opens(int socket, String query) {
        sockets.open(new FromPane.SocketOpen(socket, query));
    }

    void closes(int socket) {
        sockets.closed(new FromPane.SocketClose(socket));
    }

    /** Says {@code text} and waits for an answer that holds {@code wanted}. */
    String says(int socket, String text, String wanted) {
        sockets.text(new FromPane.SocketText(socket, text));
        Patience.until(
                wanted + " on socket " + socket,
                SOON,
                () -> !answer(socket, wanted).isEmpty(),
                heard::toString);
        return answer(socket, wanted);
    }

    /** Asks to come in without a name; whether the door lets it. */
    boolean comesIn(int socket) {
        sockets.text(new FromPane.SocketText(
                socket, "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>"));
        Patience.until("an answer", SOON, () -> isIn(socket) || isSentAway(socket));
        return isIn(socket);
    }

    private boolean isIn(int socket) {
        return !answer(socket, "<success").isEmpty();
    }

    private boolean isSentAway(int socket) {
        return !answer(socket, "<failure").isEmpty();
    }

    String answer(int socket, String wanted) {
        return heard.stream()
                .filter(ToPane.SocketText.class::isInstance)
                .map(ToPane.SocketText.class::cast)
                .filter(said -> said.socket() == socket && said.text().contains(wanted))
                .map(ToPane.SocketText::text)
                .findFirst()
                .orElse("");
    }

    void until(ToPane message) {
        Patience.until(message.toString(), SOON, () -> heard.contains(message), heard::toString);
    }

    long count(ToPane message) {
        return heard.stream().filter(message::equals).count();
    }

    void forgets() {
        heard.clear();
    }

    @Override
    public void close() {
        sockets.close();
    }
}
