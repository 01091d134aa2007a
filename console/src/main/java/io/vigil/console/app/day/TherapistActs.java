package io.vigil.console.app.day;

import io.vigil.console.app.call.CallRoom;
import io.vigil.console.app.room.GuestRoom;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.call.media.MediaDevices;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.desk.port.CallActions;
import io.vigil.console.desk.port.Source;
import io.vigil.console.link.room.Knock;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.video.message.ToPane;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the therapist asks of line and call, handed to those who can do it. */
public final class TherapistActs implements CallActions {
    private final GuestRoom guest;
    private final TherapistTurns turns;
    private final CallRoom call;
    private final SessionRunner runner;
    private final Ports ports;
    private final Supplier<MediaDevices> devices;
    private final Runnable writeAnother;

    public TherapistActs(
            GuestRoom guest,
            TherapistTurns turns,
            CallRoom call,
            SessionRunner runner,
            Ports ports,
            Supplier<MediaDevices> devices,
            Runnable writeAnother) {
        this.guest = guest;
        this.turns = turns;
        this.call = call;
        this.runner = runner;
        this.ports = ports;
        this.devices = devices;
        this.writeAnother = writeAnother;
    }

    @Override
    public void admit() {
        guest.admit();
    }

    @Override
    public void confirmWords(List<String> read) {
        guest.confirmWords(read);
    }

    @Override
    public void checkAgain() {
        guest.checkAgain();
    }

    @Override
    public void muteMicrophone() {
        call.toPane(new ToPane.Microphone(TrackState.MUTED));
    }

    @Override
    public void unmuteMicrophone() {
        call.toPane(new ToPane.Microphone(TrackState.ON));
    }

    @Override
    public void stopCamera() {
        call.toPane(new ToPane.Camera(TrackState.MUTED));
    }

    @Override
    public void startCamera() {
        call.toPane(new ToPane.Camera(TrackState.ON));
    }

    @Override
    public void useCamera(Source camera) {
        call.toPane(new ToPane.Devices(Optional.of(camera.id()), devices.get().microphone()));
    }

    @Override
    public void useMicrophone(Source microphone) {
        call.toPane(new ToPane.Devices(devices.get().camera(), Optional.of(microphone.id())));
    }

    @Override
    public void admitSecondDevice() {
        guest.answerKnock(Knock.Answer.ADMIT);
    }

    @Override
    public void refuseSecondDevice() {
        guest.answerKnock(Knock.Answer.TURN_AWAY);
    }

    @Override
    public void copyInvitation() {
        ports.line.get().invitation().ifPresent(invitation -> Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(invitation.text()), null));
    }

    @Override
    public void writeNewInvitation() {
        writeAnother.run();
    }

    @Override
    public void answerHelp() {
        turns.answer();
    }

    @Override
    public void end() {
        runner.ask(new SessionCommand.End()); // refused while the medicine works; the call then stays
    }
}
