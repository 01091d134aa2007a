package io.vigil.console.app.day;

import io.vigil.console.app.room.BesideRoom;
import io.vigil.console.app.shared.Beside;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.desk.port.BesideActions;
import io.vigil.console.link.room.Knock;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;

/** What the therapist asks of a line beside the client's, handed to those who can do it. */
public final class TherapistBeside implements BesideActions {
    private final Beside whose;
    private final BesideRoom room;
    private final Ports ports;
    private final Runnable write;

    /** {@code write} writes a link for {@code whose} line. */
    public TherapistBeside(Beside whose, BesideRoom room, Ports ports, Runnable write) {
        this.whose = whose;
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
        ports.line(whose).get().invitation().ifPresent(invitation -> Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(invitation.text()), null));
    }

    @Override
    public void admit() {
        room.admit();
    }

    @Override
    public void confirmWords(List<String> read) {
        room.confirmWords(read);
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
