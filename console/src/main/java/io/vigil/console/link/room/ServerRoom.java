package io.vigil.console.link.room;

import io.vigil.signaling.client.KnockAnswer;
import io.vigil.signaling.client.KnockId;
import io.vigil.signaling.client.NotAnswered;
import io.vigil.signaling.client.Reconnecting;
import io.vigil.signaling.client.Unseated;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineRegistration;
import io.vigil.signaling.line.LineStanza;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line's room on the server that its switchboard is connected to. */
final class ServerRoom implements Room {
    private static final Logger LOG = LoggerFactory.getLogger(ServerRoom.class);

    private final Reconnecting server;
    private final Map<LineId, Events> lines;
    private final LineId line;
    private final LineRegistration registration;
    private final LineRegistration ended;

    ServerRoom(Reconnecting server, Map<LineId, Events> lines, LineTerms terms) {
        this.server = server;
        this.lines = lines;
        this.line = terms.id();
        this.registration = terms.registration();
        this.ended = terms.ended();
    }

    @Override
    public void enter(Events events) {
        if (lines.putIfAbsent(line, events) != null) {
            throw new IllegalStateException("this line is open already: " + line);
        }
        var unused = server.register(List.of(registration)).whenComplete((done, failure) -> {
            if (failure instanceof NotAnswered no && no.why() == NotAnswered.Why.REFUSED) {
                events.refused();
            }
        });
        server.join(line);
    }

    @Override
    public void answer(byte[] stepTwo) {
        server.send(line, LineStanza.Handshake.stepTwo(stepTwo));
    }

    @Override
    public void again() {
        server.send(line, LineStanza.Handshake.again());
    }

    @Override
    public void please() {
        server.send(line, LineStanza.Handshake.please());
    }

    @Override
    public void sealed(String handshake, byte[] ciphertext) {
        server.send(line, new LineStanza.Sealed(handshake, ciphertext));
    }

    @Override
    public void answer(Knock knock, Knock.Answer answer) {
        var said = answer == Knock.Answer.ADMIT ? KnockAnswer.ADMIT : KnockAnswer.TURN_AWAY;
        var unused = server.answerKnock(line, new KnockId(knock.id()), said).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.info("a knock was answered too late: {}", failure.getMessage());
            }
        });
    }

    @Override
    public void unseat(Knock.Answer why) {
        var said = why == Knock.Answer.ADMIT ? Unseated.REPLACED : Unseated.TURNED_AWAY;
        var unused = server.unseat(line, said).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.info("a seat was empty before it was emptied: {}", failure.getMessage());
            }
        });
    }

    @Override
    public void end() {
        var unused = server.register(List.of(ended)).whenComplete((done, failure) -> {
            var events = lines.remove(line);
            server.forget(line);
            if (failure == null && events != null) {
                events.ended();
            } else {
                LOG.warn("the line was left, and the server does not know that it ended");
            }
        });
    }

    @Override
    public void close() {
        lines.remove(line);
        server.forget(line);
    }
}
