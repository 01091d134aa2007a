package io.vigil.console.app.room;

import io.vigil.console.app.call.CallAsShown;
import io.vigil.console.app.call.CallRoom;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.call.media.DeviceState;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.message.Questions;
import io.vigil.console.link.message.Spoken;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What follows from what the guest's page says: to the call, to the day, to what the therapist sees. On the line's thread. */
final class GuestSays implements FromGuest.Cases<Boolean> {
    private final Supplier<Optional<CallRoom>> call;
    private final Ports ports;
    private final Consumer<DeviceState> device;
    private final GuestRoom.Day day;
    private final HelpAsked help;
    private final Consumer<FromConsole> answer;
    private final NoticeBoard notices;
    private final Supplier<Optional<QuestionsOnPage>> questions;

    GuestSays(
            Supplier<Optional<CallRoom>> call,
            Ports ports,
            Consumer<DeviceState> device,
            GuestRoom.Day day,
            HelpAsked help,
            Consumer<FromConsole> answer,
            NoticeBoard notices,
            Supplier<Optional<QuestionsOnPage>> questions) {
        this.notices = notices;
        this.questions = questions;
        this.call = call;
        this.ports = ports;
        this.device = device;
        this.day = day;
        this.help = help;
        this.answer = answer;
    }

    @Override
    public Boolean call(Spoken.Call message) {
        call.get().ifPresent(room -> room.fromGuest(message.signal()));
        return true;
    }

    @Override
    public Boolean media(Spoken.Media message) {
        call.get().ifPresent(room -> room.guestSends(message.state()));
        ports.call(shown -> shown.withGuestMedia(
                CallAsShown.track(message.state().microphone()),
                CallAsShown.track(message.state().camera())));
        return true;
    }

    @Override
    public Boolean received(Spoken.Received message) {
        call.get().ifPresent(room -> room.guestReceives(message.quality()));
        return true;
    }

    @Override
    public Boolean device(FromGuest.Device message) {
        device.accept(message.state());
        return true;
    }

    @Override
    public Boolean camera(FromGuest.Camera message) {
        call.get().ifPresent(room -> room.guestSees(message.picture()));
        return true;
    }

    /** Sound first, the answer to the page second, the fact third. */
    @Override
    public Boolean help(FromGuest.Help message) {
        help.heard(message, day::helpAsked, answer);
        return true;
    }

    @Override
    public Boolean checkInAnswer(FromGuest.CheckInAnswer message) {
        day.checkInAnswered(message.id());
        answer.accept(new FromConsole.CheckInOver(message.id()));
        return true;
    }

    /** The client's page says no such thing. */
    @Override
    public Boolean lookInSeen(FromGuest.LookInSeen message) {
        return false;
    }

    /** The client's page says no such thing. */
    @Override
    public Boolean comeToTheCall(FromGuest.ComeToTheCall message) {
        return false;
    }

    @Override
    public Boolean answered(Questions.Answered message) {
        if (isTheClient()) {
            questions.get().ifPresent(page -> page.heard(message));
        }
        return true;
    }

    @Override
    public Boolean declined(Questions.Declined message) {
        if (isTheClient()) {
            questions.get().ifPresent(page -> page.heard(message));
        }
        return true;
    }

    /** Let in, or known by words that were read alike: another who has the link answers nothing in the client's name. */
    private boolean isTheClient() {
        var line = ports.line.get();
        return line.guest() == Guest.ADMITTED || line.encryption() == Encryption.VERIFIED;
    }

    @Override
    public Boolean cannotCall(FromGuest.CannotCall message) {
        notices.put(AppNotices.cannotCall());
        return true;
    }

    @Override
    public Boolean impostor(FromGuest.Impostor message) {
        call.get().ifPresent(room -> room.guestRefuses(message.call()));
        return true;
    }

    @Override
    public Boolean checked(FromGuest.Checked message) {
        call.get().ifPresent(room -> room.guestChecked(message));
        return true;
    }
}
