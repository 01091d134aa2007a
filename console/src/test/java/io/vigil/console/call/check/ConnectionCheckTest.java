package io.vigil.console.call.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.check.EndCheck.Hearing;
import io.vigil.console.call.check.Evidence.Listen;
import io.vigil.console.call.check.Evidence.Look;
import io.vigil.console.call.check.Evidence.Senses;
import io.vigil.console.call.check.GuestCheck.Browser;
import io.vigil.console.call.check.GuestCheck.Playing;
import io.vigil.console.call.life.Picture;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.life.QualityLight;
import io.vigil.console.call.life.Sound;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.call.voice.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SAFE-59")
class ConnectionCheckTest {
    private static final Quality FINE = new Quality(QualityLight.GOOD, Picture.ALIVE, Sound.ALIVE);
    private static final MediaState ON = new MediaState(TrackState.ON, TrackState.ON);
    private static final EndCheck END = new EndCheck(Relay.REACHED, OptionalInt.of(2_000), Hearing.HEARD);
    private static final GuestCheck GUEST =
            new GuestCheck(END, Playing.PLAYS, Optional.of(new Browser("Firefox", 140)));
    private static final Senses FULL = new Senses(Look.SEEN, Listen.HEARD);
    private static final Evidence WELL = new Evidence(
            Optional.of(END), Optional.of(GUEST), FINE, FULL, Optional.of(FINE), ON, Optional.of(ON), Person.CLIENT);
    private static final Evidence NOTHING = new Evidence(
            Optional.empty(),
            Optional.empty(),
            Quality.NONE,
            FULL,
            Optional.empty(),
            ON,
            Optional.empty(),
            Person.CLIENT);

    @Test
    void whatIsWellIsGreenAndAsksForNothing() {
        var findings = ConnectionCheck.of(WELL);

        assertEquals(Verdict.WELL, ConnectionCheck.overall(findings));
        assertEquals(
                EnumSet.allOf(Point.class),
                EnumSet.copyOf(findings.stream().map(Finding::point).toList()));
        assertEquals(Point.values().length, findings.size());
        assertTrue(findings.stream().allMatch(finding -> finding.next().isEmpty()));
    }

    @Test
    void beforeAnythingIsKnownEverythingIsAwaitedAndNothingIsGreen() {
        for (var finding : ConnectionCheck.of(NOTHING)) {
            assertEquals(Verdict.NOT_YET, finding.verdict(), finding.point()::name);
        }
        assertEquals(Verdict.NOT_YET, ConnectionCheck.overall(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "MUTED,ALIVE,SEEN,WRONG",
        "MISSING,ALIVE,SEEN,WRONG",
        "REFUSED,ALIVE,SEEN,WRONG",
        "ON,FROZEN,SEEN,WRONG",
        "ON,PAUSED,SEEN,DOUBTFUL",
        "ON,NONE,SEEN,NOT_YET",
        "ON,ALIVE,BLACK,DOUBTFUL",
        "ON,ALIVE,SEEN,WELL"
    })
    void theClientsPicture(TrackState camera, Picture picture, Look look, Verdict wanted) {
        var evidence = new Evidence(
                WELL.here(),
                WELL.there(),
                new Quality(QualityLight.GOOD, picture, Sound.ALIVE),
                new Senses(look, Listen.HEARD),
                WELL.received(),
                ON,
                Optional.of(new MediaState(TrackState.ON, camera)),
                Person.CLIENT);

        assertEquals(wanted, verdict(evidence, Point.PICTURE_FROM_CLIENT));
    }

    @ParameterizedTest
    @CsvSource({
        "MUTED,ALIVE,HEARD,HEARD,WRONG",
        "MISSING,ALIVE,HEARD,HEARD,WRONG",
        "ON,GONE,HEARD,HEARD,WRONG",
        "ON,ALIVE,SILENT,HEARD,DOUBTFUL",
        "ON,ALIVE,HEARD,NOTHING,DOUBTFUL",
        "ON,ALIVE,HEARD,HEARD,WELL"
    })
    void theClientsSound(TrackState microphone, Sound sound, Listen listen, Hearing hearing, Verdict wanted) {
        var evidence = new Evidence(
                Optional.of(new EndCheck(Relay.REACHED, OptionalInt.of(2_000), hearing)),
                WELL.there(),
                new Quality(QualityLight.GOOD, Picture.ALIVE, sound),
                new Senses(Look.SEEN, listen),
                WELL.received(),
                ON,
                Optional.of(new MediaState(microphone, TrackState.ON)),
                Person.CLIENT);

        assertEquals(wanted, verdict(evidence, Point.SOUND_FROM_CLIENT));
    }

    @ParameterizedTest
    @CsvSource({
        "MUTED,ALIVE,WRONG",
        "REFUSED,ALIVE,WRONG",
        "ON,FROZEN,WRONG",
        "ON,PAUSED,DOUBTFUL",
        "ON,NONE,WRONG",
        "ON,ALIVE,WELL"
    })
    void theTherapistsPicture(TrackState camera, Picture there, Verdict wanted) {
        var evidence = new Evidence(
                WELL.here(),
                WELL.there(),
                FINE,
                FULL,
                Optional.of(new Quality(QualityLight.GOOD, there, Sound.ALIVE)),
                new MediaState(TrackState.ON, camera),
                WELL.guest(),
                Person.CLIENT);

        assertEquals(wanted, verdict(evidence, Point.PICTURE_TO_CLIENT));
    }

    @ParameterizedTest
    @CsvSource({
        "MUTED,ALIVE,PLAYS,HEARD,WRONG",
        "MISSING,ALIVE,PLAYS,HEARD,WRONG",
        "ON,GONE,PLAYS,HEARD,WRONG",
        "ON,ALIVE,WAITS_FOR_A_TOUCH,HEARD,WRONG",
        "ON,ALIVE,PLAYS,NOTHING,DOUBTFUL",
        "ON,ALIVE,PLAYS,HEARD,WELL"
    })
    void theTherapistsSound(TrackState microphone, Sound there, Playing playing, Hearing hearing, Verdict wanted) {
        var evidence = new Evidence(
                WELL.here(),
                Optional.of(new GuestCheck(
                        new EndCheck(Relay.REACHED, OptionalInt.of(2_000), hearing), playing, GUEST.browser())),
                FINE,
                FULL,
                Optional.of(new Quality(QualityLight.GOOD, Picture.ALIVE, there)),
                new MediaState(microphone, TrackState.ON),
                WELL.guest(),
                Person.CLIENT);

        assertEquals(wanted, verdict(evidence, Point.SOUND_TO_CLIENT));
    }

    @ParameterizedTest
    @CsvSource({"REACHED,WELL", "NONE,DOUBTFUL", "NOT_REACHED,WRONG"})
    void theRelayOfEachEnd(Relay relay, Verdict wanted) {
        assertEquals(
                wanted, verdict(here(end -> new EndCheck(relay, end.outgoingKbit(), end.hearing())), Point.RELAY_HERE));
        assertEquals(
                wanted,
                verdict(there(end -> new EndCheck(relay, end.outgoingKbit(), end.hearing())), Point.RELAY_THERE));
        assertEquals(
                Verdict.WELL,
                verdict(here(end -> new EndCheck(relay, end.outgoingKbit(), end.hearing())), Point.RELAY_THERE));
    }

    @ParameterizedTest
    @CsvSource({"0,WRONG", "119,WRONG", "120,DOUBTFUL", "399,DOUBTFUL", "400,WELL", "9000,WELL"})
    void theSlowerEndCounts(int kbit, Verdict wanted) {
        assertEquals(wanted, verdict(here(end -> speed(end, OptionalInt.of(kbit))), Point.SPEED));
        assertEquals(wanted, verdict(there(end -> speed(end, OptionalInt.of(kbit))), Point.SPEED));
    }

    @Test
    void aSpeedThatOneBrowserDoesNotTellIsThatOfTheOther() {
        assertEquals(Verdict.WELL, verdict(there(end -> speed(end, OptionalInt.empty())), Point.SPEED));
    }

    @ParameterizedTest
    @CsvSource({"GOOD,GOOD,WELL", "GOOD,POOR,DOUBTFUL", "POOR,GOOD,DOUBTFUL", "GOOD,NONE,DOUBTFUL", "BAD,BAD,DOUBTFUL"})
    void whereNoBrowserTellsASpeedWhatIsLostDecides(QualityLight here, QualityLight there, Verdict wanted) {
        var untold = speed(END, OptionalInt.empty());
        var evidence = new Evidence(
                Optional.of(untold),
                Optional.of(new GuestCheck(untold, Playing.PLAYS, GUEST.browser())),
                new Quality(here, Picture.ALIVE, Sound.ALIVE),
                FULL,
                Optional.of(new Quality(there, Picture.ALIVE, Sound.ALIVE)),
                ON,
                WELL.guest(),
                Person.CLIENT);

        assertEquals(wanted, verdict(evidence, Point.SPEED));
    }

    @ParameterizedTest
    @CsvSource({
        "Chrome,120,WELL",
        "Chrome,119,DOUBTFUL",
        "Edge,120,WELL",
        "Firefox,128,WELL",
        "Firefox,127,DOUBTFUL",
        "Safari,17,WELL",
        "Safari,16,DOUBTFUL",
        "Lynx,3,DOUBTFUL"
    })
    void theBrowsersVersion(String name, int version, Verdict wanted) {
        assertEquals(wanted, verdict(browser(Optional.of(new Browser(name, version))), Point.BROWSER));
        assertTrue(text(browser(Optional.of(new Browser("Chrome", 1_560)))).contains("Chrome 1560"));
    }

    @Test
    void aBrowserThatThePageDoesNotKnowIsDoubtfulAndOneOfNonsenseIsRefused() {
        assertEquals(Verdict.DOUBTFUL, verdict(browser(Optional.empty()), Point.BROWSER));
        assertThrows(IllegalArgumentException.class, () -> new Browser("<b>", 1));
        assertThrows(IllegalArgumentException.class, () -> new Browser("Chrome", -1));
        assertThrows(IllegalArgumentException.class, () -> new EndCheck(Relay.NONE, OptionalInt.of(-1), Hearing.HEARD));
    }

    /** Over every mixture of states there is a finding for each point, in words, and whatever is not well says what to do. */
    @Test
    void everyFindingIsInWordsAndWhatIsNotWellSaysWhatToDo() {
        for (var evidence : mixtures()) {
            var findings = ConnectionCheck.of(evidence);
            assertEquals(Point.values().length, findings.size());
            for (var finding : findings) {
                assertFalse(finding.what().isBlank(), finding::toString);
                var asks = finding.verdict() == Verdict.DOUBTFUL || finding.verdict() == Verdict.WRONG;
                assertEquals(asks, !finding.next().isBlank(), finding::toString);
            }
        }
    }

    private static List<Evidence> mixtures() {
        var mixtures = new ArrayList<Evidence>();
        var ends = new ArrayList<Optional<EndCheck>>();
        ends.add(Optional.empty());
        for (var relay : Relay.values()) {
            for (var hearing : Hearing.values()) {
                ends.add(Optional.of(new EndCheck(relay, OptionalInt.empty(), hearing)));
                ends.add(Optional.of(new EndCheck(relay, OptionalInt.of(200), hearing)));
            }
        }
        for (var end : ends) {
            for (var picture : Picture.values()) {
                for (var sound : Sound.values()) {
                    for (var track : TrackState.values()) {
                        for (var playing : Playing.values()) {
                            for (var look : Look.values()) {
                                var quality = new Quality(QualityLight.POOR, picture, sound);
                                var media = new MediaState(track, track);
                                mixtures.add(new Evidence(
                                        end,
                                        end.map(it -> new GuestCheck(it, playing, Optional.empty())),
                                        quality,
                                        new Senses(look, Listen.SILENT),
                                        Optional.of(quality),
                                        media,
                                        Optional.of(media),
                                        Person.CLIENT));
                            }
                        }
                    }
                }
            }
        }
        return mixtures;
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"SITTER", "PRESCRIBER"})
    void whileSomebodyElseIsSpokenWithTheClientIsNotToHear(Person with) {
        var deaf = new GuestCheck(
                new EndCheck(Relay.REACHED, OptionalInt.of(2_000), Hearing.NOTHING), Playing.PLAYS, Optional.empty());
        var aside = new Evidence(WELL.here(), Optional.of(deaf), FINE, FULL, WELL.received(), ON, WELL.guest(), with);

        assertEquals(Verdict.NOT_YET, verdict(aside, Point.SOUND_TO_CLIENT));
        assertEquals(Verdict.WELL, verdict(aside, Point.SOUND_FROM_CLIENT), "the client is heard all the while");
    }

    private static Evidence here(UnaryOperator<EndCheck> change) {
        return new Evidence(
                WELL.here().map(change), WELL.there(), FINE, FULL, WELL.received(), ON, WELL.guest(), Person.CLIENT);
    }

    private static Evidence there(UnaryOperator<EndCheck> change) {
        return new Evidence(
                WELL.here(),
                WELL.there().map(it -> new GuestCheck(change.apply(it.end()), it.playing(), it.browser())),
                FINE,
                FULL,
                WELL.received(),
                ON,
                WELL.guest(),
                Person.CLIENT);
    }

    private static Evidence browser(Optional<Browser> browser) {
        return new Evidence(
                WELL.here(),
                WELL.there().map(it -> new GuestCheck(it.end(), it.playing(), browser)),
                FINE,
                FULL,
                WELL.received(),
                ON,
                WELL.guest(),
                Person.CLIENT);
    }

    private static EndCheck speed(EndCheck end, OptionalInt kbit) {
        return new EndCheck(end.relay(), kbit, end.hearing());
    }

    private static Verdict verdict(Evidence evidence, Point point) {
        return ConnectionCheck.of(evidence).stream()
                .filter(finding -> finding.point() == point)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static String text(Evidence evidence) {
        return ConnectionCheck.of(evidence).stream()
                .filter(finding -> finding.point() == Point.BROWSER)
                .findFirst()
                .orElseThrow()
                .what();
    }
}
