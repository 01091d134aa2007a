package io.vigil.console.screens;

import io.vigil.console.client.Samuel;
import io.vigil.console.notes.Addendum;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteBook;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.notes.Revision.State;
import io.vigil.console.parts.Asking;
import io.vigil.console.parts.Change;
import io.vigil.console.parts.Described;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stage;
import io.vigil.console.parts.Stance;
import io.vigil.console.store.SqliteNoteBook;
import io.vigil.console.store.vault.VaultFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The inner side of the fictional client: what is on the map, and what was written about it. */
final class Samuels {
    private static final UUID FOG = new UUID(7, 21);
    private static final UUID CRITIC = new UUID(7, 22);
    private static final UUID CHEST = new UUID(7, 23);
    private static final UUID GARDENER = new UUID(7, 24);

    private final LocalDate day;
    private PartsMap map;

    /** What a map becomes on a day. */
    interface Later {
        PartsMap of(PartsMap map, LocalDate day);
    }

    private Samuels(PartsMap map, LocalDate day) {
        this.map = map;
        this.day = day;
    }

    /** As it stood on the first journey day: seven parts, of which four protect. */
    static PartsMap filled(PartsMap from, LocalDate day) {
        var samuel = new Samuels(from, day);
        samuel.add(FOG, "Fog", Role.FIREFIGHTER, Stage.MET);
        samuel.add(CRITIC, "The Critic with the Red Pen", Role.MANAGER, Stage.MET);
        samuel.add(CHEST, "Tight Chest", Role.NOT_KNOWN, Stage.NOT_MET);
        samuel.add(GARDENER, "The Gardener", Role.SELF_LIKE, Stage.IN_CONVERSATION);
        var watchman = samuel.named("The Night Watchman");
        var organizer = samuel.named("The Organizer");
        var small = samuel.named("The Small One");
        samuel.relate(FOG, Relation.Kind.PROTECTS, small);
        samuel.relate(organizer, Relation.Kind.PROTECTS, small);
        samuel.relate(watchman, Relation.Kind.POLARISED_WITH, FOG);
        samuel.relate(organizer, Relation.Kind.ALLIED_WITH, CRITIC);
        samuel.relate(small, Relation.Kind.EXILED_BY, CRITIC);
        samuel.trust(watchman, day.minusDays(28), 2);
        samuel.trust(watchman, day.minusDays(7), 5);
        samuel.trust(organizer, day.minusDays(7), 6);
        samuel.trust(FOG, day.minusDays(7), 3);
        samuel.stance(watchman, day.minusDays(7), Stance.View.AGREES_IF, "If the lamp stays on.");
        samuel.stance(organizer, day.minusDays(7), Stance.View.AGREES, "I will wait outside.");
        samuel.stance(FOG, day.minusDays(7), Stance.View.AGREES, "");
        samuel.stance(CRITIC, day.minusDays(7), Stance.View.UNSURE, "What if nothing comes of it.");
        return samuel.map;
    }

    /** As it stands after integration: trust has grown, and one more was met. */
    static PartsMap afterwards(PartsMap from, LocalDate day) {
        var samuel = new Samuels(from, day);
        var watchman = samuel.named("The Night Watchman");
        samuel.change(samuel.asking()
                .describe(
                        watchman,
                        Described.of(samuel.map.find(watchman).orElseThrow()).at(Stage.TRUSTS_SELF)));
        samuel.trust(watchman, day, 7);
        samuel.trust(CRITIC, day, 4);
        samuel.stance(CRITIC, day, Stance.View.AGREES_IF, "If somebody writes it down.");
        samuel.add(new UUID(7, 25), "The Boy at the Gate", Role.EXILE, Stage.MET);
        samuel.relate(watchman, Relation.Kind.PROTECTS, new UUID(7, 25));
        return samuel.map;
    }

    private UUID named(String name) {
        return map.named(name).orElseThrow().id();
    }

    private void add(UUID id, String name, Role role, Stage stage) {
        change(asking().add(id, name, role));
        change(asking().describe(id, Described.of(map.find(id).orElseThrow()).at(stage)));
    }

    private void relate(UUID from, Relation.Kind kind, UUID to) {
        change(asking().relate(from, kind, to));
    }

    private void trust(UUID part, LocalDate on, int outOfTen) {
        change(asking().trust(part, on, outOfTen));
    }

    private void stance(UUID part, LocalDate on, Stance.View view, String words) {
        change(asking().stance(part, on, view, words));
    }

    private Asking asking() {
        return new Asking(map, day);
    }

    private void change(Change change) {
        if (!(change instanceof Change.Made made)) {
            throw new IllegalStateException("the map of the practice was refused a wish");
        }
        map = made.map();
    }

    /** A signed note of the first journey with an addendum, and the draft that was begun before the second. */
    static void notes(VaultFile psychotherapy, UUID session) throws NoteBook.NotKept {
        var book = new SqliteNoteBook(psychotherapy);
        var journey = new NoteId(new UUID(81, 1));
        var evening = Instant.parse("2026-11-09T21:40:00Z");
        book.keep(
                journey,
                new NoteAbout(Samuel.ID, Optional.of(session)),
                new Revision(
                        1,
                        "First journey. The Night Watchman let him go as far as the gate of the garden, and no farther. He"
                                + " was content with that.\n\nWithin the hour: calm, then a short time of sadness without"
                                + " a picture. Ana beside him the whole time.",
                        evening,
                        State.DRAFT));
        book.sign(journey, evening.plusSeconds(1_200));
        book.addAddendum(
                journey,
                new Addendum(
                        Instant.parse("2026-11-10T14:05:00Z"),
                        "He called in the morning: slept well, and dreamt of the garden."));
        book.keep(
                new NoteId(new UUID(82, 1)),
                new NoteAbout(Samuel.ID, Optional.of(Practice.TODAY)),
                new Revision(1, beforeTheSecond(), Instant.parse("2026-11-23T17:10:00Z"), State.DRAFT));
    }

    private static String beforeTheSecond() {
        return """
            # Before the second journey

            ## Parts to spend more time with
            - [[part:%s|Fog]], who came to the gate at [[moment:%s|13:29 calm]] and stayed there while the others spoke
              - likes the blanket
              - [[part:%s|The Gardener]] stood beside it
            - somebody younger, without a name yet

            ## The protectors, heard afterwards
            1. [[part:%s|The Critic with the Red Pen]]: “fine, this once”
            2. The Night Watchman was asked to pause, and wants to be told earlier

            ### For today
            The lamp stays on.""".formatted(FOG, Past.MOMENT, GARDENER, CRITIC);
    }
}
