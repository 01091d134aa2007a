package io.vigil.console.desk;

import io.vigil.console.desk.port.BesideActions;
import io.vigil.console.desk.port.CallActions;
import io.vigil.console.desk.port.Source;
import io.vigil.console.desk.port.StartActions;
import io.vigil.console.desk.port.VoiceActions;
import io.vigil.console.session.event.SessionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes down what the desk asked for, and does nothing. */
public final class QuietActions implements CallActions, BesideActions, StartActions, VoiceActions {
    @Override
    public void speakWithTheSitter() {
        asked.add("speakWithTheSitter");
    }

    @Override
    public void speakWithThePrescriber() {
        asked.add("speakWithThePrescriber");
    }

    @Override
    public void backToTheClient() {
        asked.add("backToTheClient");
    }

    @Override
    public void invite() {}

    final List<String> asked = new ArrayList<>();
    final List<SessionPlan> opened = new ArrayList<>();

    @Override
    public void admit() {
        asked.add("admit");
    }

    @Override
    public void confirmWords(List<String> read) {
        asked.add("confirmWords " + String.join(" ", read));
    }

    @Override
    public void checkAgain() {}

    @Override
    public void muteMicrophone() {
        asked.add("muteMicrophone");
    }

    @Override
    public void unmuteMicrophone() {
        asked.add("unmuteMicrophone");
    }

    @Override
    public void stopCamera() {
        asked.add("stopCamera");
    }

    @Override
    public void startCamera() {
        asked.add("startCamera");
    }

    @Override
    public void useCamera(Source camera) {
        asked.add("useCamera " + camera.id());
    }

    @Override
    public void useMicrophone(Source microphone) {
        asked.add("useMicrophone " + microphone.id());
    }

    @Override
    public void admitSecondDevice() {
        asked.add("admitSecondDevice");
    }

    @Override
    public void refuseSecondDevice() {
        asked.add("refuseSecondDevice");
    }

    @Override
    public void copyInvitation() {
        asked.add("copyInvitation");
    }

    @Override
    public void writeNewInvitation() {
        asked.add("writeNewInvitation");
    }

    @Override
    public void answerHelp() {
        asked.add("answerHelp");
    }

    @Override
    public void end() {
        asked.add("end");
    }

    @Override
    public void openRoom(UUID client, SessionPlan plan) {
        opened.add(plan);
    }
}
