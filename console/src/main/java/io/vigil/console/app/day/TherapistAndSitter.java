package io.vigil.console.app.day;

import io.vigil.console.app.room.SitterRoom;
import io.vigil.console.app.setting.Ports;
import io.vigil.console.desk.port.SitterActions;
import io.vigil.console.link.Knock;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;

/** What the therapist asks of the sitter's line, handed to those who can do it. */
public final class TherapistAndSitter implements SitterActions {
    private final SitterRoom room;
    private final Ports ports;
    private final Runnable write;

    /** {@code write} writes a link for the sitter. */
    public TherapistAndSitter(SitterRoom room, Ports ports, Runnable write) {
        this.room = room;
        this.ports = ports;
        this.write = write;
    }

    @Override
    public void invite() {
        write.run();
    }

    @Override
    public void copyInvitation() {
        ports.sitter.get().invitation().ifPresent(invitation -> Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(invitation.text()), null));
    }

    @Override
    public void admit() {
        room.admit();
    }

    @Override
    public void confirmWords() {
        room.confirmWords();
    }

    @Override
    public void admitSecondDevice() {
        room.answerKnock(Knock.Answer.ADMIT);
    }

    @Override
    public void refuseSecondDevice() {
        room.answerKnock(Knock.Answer.TURN_AWAY);
    }
}
