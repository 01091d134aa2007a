package io.vigil.console.app.room;

import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.message.Questions;
import io.vigil.console.link.message.Spoken;

/** What follows from what the page of somebody beside the client says; what only a client's page says is passed over. On the line's thread. */
final class BesideSays implements FromGuest.Cases<Boolean> {
    private final BesideRoom room;

    BesideSays(BesideRoom room) {
        this.room = room;
    }

    @Override
    public Boolean help(FromGuest.Help message) {
        room.helpAsked(message);
        return true;
    }

    @Override
    public Boolean comeToTheCall(FromGuest.ComeToTheCall message) {
        room.called(message);
        return true;
    }

    @Override
    public Boolean lookInSeen(FromGuest.LookInSeen message) {
        room.lookedIn(message);
        return true;
    }

    @Override
    public Boolean call(Spoken.Call message) {
        room.answered(message.signal());
        return true;
    }

    @Override
    public Boolean media(Spoken.Media message) {
        return false;
    }

    @Override
    public Boolean device(FromGuest.Device message) {
        return false;
    }

    @Override
    public Boolean camera(FromGuest.Camera message) {
        return false;
    }

    @Override
    public Boolean received(Spoken.Received message) {
        return false;
    }

    @Override
    public Boolean checkInAnswer(FromGuest.CheckInAnswer message) {
        return false; // the client's touch, and nobody else's
    }

    @Override
    public Boolean answered(Questions.Answered message) {
        return false;
    }

    @Override
    public Boolean declined(Questions.Declined message) {
        return false;
    }

    @Override
    public Boolean cannotCall(FromGuest.CannotCall message) {
        return false;
    }

    @Override
    public Boolean impostor(FromGuest.Impostor message) {
        return false;
    }

    @Override
    public Boolean checked(FromGuest.Checked message) {
        return false;
    }
}
