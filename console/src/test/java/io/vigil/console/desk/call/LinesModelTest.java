package io.vigil.console.desk.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.media.CallId;
import io.vigil.console.call.voice.Attention;
import io.vigil.console.call.voice.Person;
import io.vigil.console.desk.call.LinesModel.Row;
import io.vigil.console.desk.call.door.Whose;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.CallShown.OwnDevices;
import io.vigil.console.desk.port.CallShown.Progress;
import io.vigil.console.desk.port.Invitation;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.escalation.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is on a line, and who hears whom. */
class LinesModelTest {
    private static final Instant AT = Instant.parse("2026-11-28T14:07:12Z");
    private static final List<String> FOUR = List.of("river", "amber", "nine", "lamp");
    private static final LineShown INVITED =
            LineShown.nothingYet().withInvitation(new Invitation("https://h/s#secret"));

    private static final Attention CLIENT = Attention.onTheClient();
    private static final CallId VOICE = new CallId("voice-1");

    private final LinesModel model = new LinesModel(ZoneOffset.UTC);

    private static People people(String client, String sitter, String prescriber) {
        return new People(client, "", sitter, "", prescriber, "", "911", "", "", "", "", "", "");
    }

    private static People named() {
        return people("Samuel", "Ana", "Dr. Ito");
    }

    private LinesModel.Shown shown(LineShown client, CallShown call, LineShown sitter) {
        return model.look(client, call, Optional.of(sitter), Optional.empty(), CLIENT, named(), AT);
    }

    private Row sitters(LineShown sitter) {
        return shown(INVITED, CallShown.nothingYet(), sitter).rows().get(1);
    }

    @Test
    void whoWasThereIsAwayAndNotInvitedAndTheCallComesBack() {
        var away = INVITED.withGuest(LineShown.Guest.AWAY);
        var shown = shown(away, CallShown.nothingYet().withProgress(Progress.RECONNECTING), INVITED);

        assertEquals(
                new Row(State.WAIT, "Samuel: line away, the same link leads back"),
                shown.rows().get(0));
        assertEquals("Nobody hears anybody at present: the call comes back by itself.", shown.whoHears());
    }

    private static CallShown call(OwnTrack own, OwnTrack theirs, Sense sound) {
        var devices = new OwnDevices(own, OwnTrack.ON, List.of(), List.of(), Optional.empty(), Optional.empty());
        return CallShown.nothingYet()
                .withProgress(Progress.CONNECTED)
                .withSenses(Sense.alive(), sound, Sense.alive())
                .withGuestMedia(theirs, OwnTrack.ON)
                .withOwn(devices);
    }

    @Tag("SAFE-80")
    @ParameterizedTest
    @CsvSource({
        "UNVERIFIED, ABSENT, UNKNOWN, Ana: invited",
        "UNVERIFIED, PARKED, WAIT, Ana: early at the door",
        "UNVERIFIED, WAITING, WAIT, Ana: at the door",
        "UNVERIFIED, ADMITTED, WAIT, 'Ana: in touch, encrypted, not yet verified'",
        "VERIFIED, ADMITTED, GO, 'Ana: in touch, encrypted, verified'",
        "NONE, ADMITTED, WAIT, 'Ana: let in, line not up yet'",
        "ALTERED, ADMITTED, STOP, Ana: the line is being altered",
        "SILENT, ADMITTED, STOP, Ana: silent since 14:07:12",
    })
    void eachLineSaysHowItStands(Encryption encryption, Guest guest, State state, String words) {
        assertEquals(
                new Row(state, words),
                sitters(INVITED.withEncryption(encryption, FOUR).withGuest(guest)));
    }

    @Test
    void aSilenceCountsFromItsBeginningUntilItIsOver() {
        var silent = INVITED.withEncryption(Encryption.SILENT, FOUR);
        var call = CallShown.nothingYet();
        model.look(INVITED, call, Optional.of(silent), Optional.empty(), CLIENT, named(), AT);

        var later =
                model.look(INVITED, call, Optional.of(silent), Optional.empty(), CLIENT, named(), AT.plusSeconds(40));
        assertEquals("Ana: silent since 14:07:12", later.rows().get(1).words());

        model.look(INVITED, call, Optional.of(INVITED), Optional.empty(), CLIENT, named(), AT.plusSeconds(41));
        var again =
                model.look(INVITED, call, Optional.of(silent), Optional.empty(), CLIENT, named(), AT.plusSeconds(50));
        assertEquals("Ana: silent since 14:08:02", again.rows().get(1).words());
    }

    @Test
    void aSitterWithoutALinkIsReachedByTelephoneAndCanBeInvited() {
        var shown = shown(INVITED, CallShown.nothingYet(), LineShown.nothingYet());

        assertEquals(new Row(State.UNKNOWN, "Ana: by telephone"), shown.rows().get(1));
        assertEquals(Set.of(Whose.SITTER), shown.invitable());
        assertEquals(Set.of(), shown(INVITED, CallShown.nothingYet(), INVITED).invitable());
    }

    @Test
    void aDeskWithoutASittersLineOffersNone() {
        var shown = model.look(
                INVITED, CallShown.nothingYet(), Optional.empty(), Optional.empty(), CLIENT, people("", "", ""), AT);

        assertEquals(Set.of(), shown.invitable());
        assertEquals(
                List.of("The client: invited", "The sitter: by telephone", "The prescriber: by telephone"),
                shown.rows().stream().map(Row::words).toList());
    }

    @Tag("SAFE-29")
    @Test
    void thePrescribersLineStandsBesideTheSittersAndIsSilentForItself() {
        var silent = INVITED.withEncryption(Encryption.SILENT, FOUR).withGuest(Guest.ADMITTED);
        var verified = INVITED.withEncryption(Encryption.VERIFIED, FOUR).withGuest(Guest.ADMITTED);

        var shown = model.look(
                INVITED, CallShown.nothingYet(), Optional.of(silent), Optional.of(verified), CLIENT, named(), AT);

        assertEquals("Ana: silent since 14:07:12", shown.rows().get(1).words());
        assertEquals(
                new Row(State.GO, "Dr. Ito: in touch, encrypted, verified"),
                shown.rows().get(2));
        assertEquals(Set.of(), shown.invitable());
    }

    @Tag("SAFE-29")
    @Test
    void aPrescriberWithoutALinkIsReachedByTelephoneAndCanBeInvited() {
        var nobody = Optional.of(LineShown.nothingYet());

        var shown = model.look(INVITED, CallShown.nothingYet(), nobody, nobody, CLIENT, named(), AT);

        assertEquals(
                new Row(State.UNKNOWN, "Dr. Ito: by telephone"), shown.rows().get(2));
        assertEquals(Set.of(Whose.SITTER, Whose.PRESCRIBER), shown.invitable());
    }

    @Tag("SAFE-80")
    @ParameterizedTest
    @CsvSource({
        "ON, ON, You and Samuel hear each other.",
        "MUTED, ON, You hear Samuel. Samuel does not hear you.",
        "ON, MUTED, Samuel hears you. You do not hear Samuel.",
        "MUTED, MISSING, You and Samuel do not hear each other.",
    })
    void whoHearsWhomIsSaid(OwnTrack own, OwnTrack theirs, String words) {
        assertEquals(
                words, shown(INVITED, call(own, theirs, Sense.alive()), INVITED).whoHears());
    }

    @Test
    void soundThatIsGoneIsNotHeard() {
        assertEquals(
                "Samuel hears you. You do not hear Samuel.",
                shown(INVITED, call(OwnTrack.ON, OwnTrack.ON, Sense.lostSince(AT)), INVITED)
                        .whoHears());
    }

    @Tag("SAFE-80")
    @Test
    void aSitterWhoWasLetInIsSaidToHearNobody() {
        var in = INVITED.withEncryption(Encryption.VERIFIED, FOUR).withGuest(Guest.ADMITTED);

        assertEquals(
                "Nobody hears anybody yet: there is no call. Ana reads on a page of their own: no sound either way.",
                shown(INVITED, CallShown.nothingYet(), in).whoHears());
    }

    @Tag("SAFE-30")
    @Test
    void whoeverSpeaksAsideWithAMicrophoneThatIsOffIsSaidNotToBeHeard() {
        var in = INVITED.withEncryption(Encryption.VERIFIED, FOUR).withGuest(Guest.ADMITTED);
        var stands = CLIENT.turnedTo(Person.PRESCRIBER, VOICE, Duration.ZERO).arrived(VOICE, 1, Duration.ZERO);
        var muted = call(OwnTrack.MUTED, OwnTrack.ON, Sense.alive());

        assertEquals(
                "You hear Samuel. Samuel does not hear you. You hear Dr. Ito. Dr. Ito does not hear you: your microphone"
                        + " is off. Samuel and Dr. Ito do not hear each other.",
                model.look(in, muted, Optional.of(INVITED), Optional.of(in), stands, named(), AT)
                        .whoHears());
    }

    private LinesModel.Shown withThePrescriber(Attention attention) {
        var in = INVITED.withEncryption(Encryption.VERIFIED, FOUR).withGuest(Guest.ADMITTED);
        return model.look(
                in,
                call(OwnTrack.ON, OwnTrack.ON, Sense.alive()),
                Optional.of(in),
                Optional.of(in),
                attention,
                named(),
                AT);
    }

    @Tag("SAFE-30")
    @Test
    void whileTheTherapistSpeaksWithAnotherItIsSaidThatTheClientDoesNotHearThemAndHowToComeBack() {
        var called = CLIENT.turnedTo(Person.PRESCRIBER, VOICE, Duration.ZERO);

        var shown = withThePrescriber(called);
        assertEquals(
                "You and Samuel hear each other. Ana reads on a page of their own: no sound either way."
                        + " Dr. Ito is being called, and hears nobody yet.",
                shown.whoHears());
        assertEquals(Set.of(), shown.speakable());
        assertEquals(
                Optional.of(new LinesModel.Away(new Row(State.WAIT, "calling Dr. Ito"), "Speak with Samuel again")),
                shown.away());

        shown = withThePrescriber(called.arrived(VOICE, 1, Duration.ZERO));
        assertEquals(
                "You hear Samuel. Samuel does not hear you. Ana reads on a page of their own: no sound either way."
                        + " You and Dr. Ito hear each other. Samuel and Dr. Ito do not hear each other.",
                shown.whoHears());
        assertEquals(
                "Samuel does not hear you", shown.away().orElseThrow().row().words());

        shown = withThePrescriber(called.arrived(VOICE, 1, Duration.ZERO).askedForAPath(VOICE, Duration.ofSeconds(1)));
        assertEquals(
                "You hear Samuel. Samuel does not hear you. Ana reads on a page of their own: no sound either way."
                        + " Nothing comes from Dr. Ito: another way to them is sought. Samuel and Dr. Ito do not hear"
                        + " each other.",
                shown.whoHears());
        assertEquals(
                "nothing from Dr. Ito, Samuel does not hear you",
                shown.away().orElseThrow().row().words());
    }

    @Test
    void whoIsLetInAndThereCanBeSpokenWith() {
        assertEquals(
                Set.of(Whose.SITTER, Whose.PRESCRIBER),
                withThePrescriber(CLIENT).speakable());
        assertEquals(Optional.empty(), withThePrescriber(CLIENT).away());

        var gone = INVITED.withEncryption(Encryption.SILENT, FOUR).withGuest(Guest.ADMITTED);
        var waiting = INVITED.withEncryption(Encryption.VERIFIED, FOUR).withGuest(Guest.WAITING);
        assertEquals(
                Set.of(),
                model.look(
                                INVITED,
                                CallShown.nothingYet(),
                                Optional.of(gone),
                                Optional.of(waiting),
                                CLIENT,
                                named(),
                                AT)
                        .speakable());
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONNECTED"})
    void withoutACallNobodyHears(Progress progress) {
        var words = shown(INVITED, CallShown.nothingYet().withProgress(progress), INVITED)
                .whoHears();

        assertTrue(words.startsWith("Nobody hears anybody"), words);
    }

    @Test
    void betweenSessionsNothingIsShownOrRemembered() {
        var silent = INVITED.withEncryption(Encryption.SILENT, FOUR);
        sitters(silent);

        assertEquals(List.of(), model.none().rows());
        assertEquals(
                "Ana: silent since 14:07:13",
                model.look(
                                INVITED,
                                CallShown.nothingYet(),
                                Optional.of(silent),
                                Optional.empty(),
                                CLIENT,
                                named(),
                                AT.plusSeconds(1))
                        .rows()
                        .get(1)
                        .words());
    }
}
