package io.vigil.console.soak;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.place.TwoHomes;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.interactions.Actions;

/** The journey of a soak: what goes on in it, and what is looked at meanwhile. */
final class Journey {
    static final String KEPT = "KEPT QUIET";

    private static final Duration RINGS_AT = Duration.ofSeconds(15);
    /** The console looks twice a second, and is asked five times; sound that lies in a buffer is still heard for a while. */
    private static final Duration MARGIN = Duration.ofSeconds(2);

    private static final Duration BACK = Duration.ofSeconds(60);
    private static final Duration LOOK_IN_EVERY = Duration.ofMinutes(10);
    private static final Duration MEASURE_EVERY = Duration.ofMinutes(1);
    private static final Duration ASK_EVERY = Duration.ofSeconds(20);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int LONGEST_MILLIS = 20_000;
    private static final int SHORTEST_MILLIS = 1_000;
    private static final Duration CALM = Duration.ofSeconds(10);
    /** One cut in so many is at the therapist's end. */
    private static final int THERAPISTS = 4;

    private static final double MINUTE = 60_000;

    private final TwoHomes homes;
    private final Figures figures;
    private int asked;
    private Instant lookedIn = Instant.now();

    Journey(TwoHomes homes, Figures figures) {
        this.homes = homes;
        this.figures = figures;
    }

    /** Nothing happens, and nothing may ring. */
    void quiet(Duration lasting) {
        var rangBefore = homes.console().losses();
        var memory = new Sampled();
        var end = Instant.now().plus(lasting);
        var ask = Instant.now();
        while (Instant.now().isBefore(end)) {
            memory.measureWhenDue();
            calm();
            if (Instant.now().isAfter(ask)) {
                asksAndIsAnswered();
                ask = Instant.now().plus(ASK_EVERY);
            }
            if (!homes.console().contact().equals(KEPT)) {
                figures.fault("in the quiet part contact is " + homes.console().contact());
            }
            Patience.settled(LOOK_EVERY);
        }
        var rang = homes.console().losses() - rangBefore;
        figures.say(
                "quiet: %d minutes, rang %d times, %d touches asked and answered", lasting.toMinutes(), rang, asked);
        if (rang > 0) {
            figures.fault("it rang in the quiet part");
        }
        memory.told("quiet", lasting);
    }

    /** Whose home nothing passes to or from. */
    private enum Home {
        CLIENT,
        THERAPIST;

        private void cutOff(TwoHomes homes) {
            if (this == CLIENT) {
                homes.cutOffTheGuest();
            } else {
                homes.nets().cutOffTheTherapist();
            }
        }

        private void joinAgain(TwoHomes homes) {
            if (this == CLIENT) {
                homes.joinTheGuestAgain();
            } else {
                homes.nets().joinTheTherapistAgain();
            }
        }
    }

    /** The cable is pulled again and again, at the client's home or at the therapist's. */
    void cuts(Duration lasting, Random random) {
        var memory = new Sampled();
        var end = Instant.now().plus(lasting);
        var cuts = 0;
        var rung = 0;
        var longest = Duration.ZERO;
        var unheard = Duration.ZERO;
        while (Instant.now().isBefore(end)) {
            memory.measureWhenDue();
            calm();
            Patience.settled(CALM.plusMillis(random.nextInt((int) CALM.toMillis())));
            var home = random.nextInt(THERAPISTS) == 0 ? Home.THERAPIST : Home.CLIENT;
            var cut = new Cut(
                    home, Duration.ofMillis(SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS)));
            cut.play();
            cuts++;
            rung += cut.rang ? 1 : 0;
            longest = longer(longest, cut.back);
            unheard = longer(unheard, cut.heard);
        }
        figures.say(
                "cuts: %d, of which %d rang; longest way back %d ms, and until the therapist was heard %d ms",
                cuts, rung, longest.toMillis(), unheard.toMillis());
        memory.told("cuts", lasting);
    }

    /** Every touch that was asked for is kept once, and so is every answer. */
    void ends() {
        var kept = homes.console().checkIns();
        figures.say("touches said %d, kept as asked %d, as answered %d", asked, kept.asked(), kept.answered());
        if (kept.asked() != asked || kept.answered() != asked) {
            figures.fault("what was said and what was kept differ: " + asked + ", " + kept);
        }
    }

    /** What a therapist does beside it, and what must not ring whatever the network does. */
    private void calm() {
        if (Duration.between(lookedIn, Instant.now()).compareTo(LOOK_IN_EVERY) > 0) {
            homes.console().notesALookIn();
            lookedIn = Instant.now();
        }
        var others = homes.console().otherAlarms();
        if (!others.equals("[]")) {
            throw new AssertionError("an alarm that has no reason: " + others);
        }
    }

    private void asksAndIsAnswered() {
        asks();
        isAnswered();
    }

    private void asks() {
        homes.console().asksForATouch();
        asked++;
    }

    /** The client's page asks, and the client touches a key. */
    private void isAnswered() {
        var page = homes.guest().driver();
        Patience.until(
                "the page asks",
                OpenSession.SOON,
                () -> Boolean.TRUE.equals(page.executeScript("return document.body.dataset.asked === 'true'")));
        new Actions(page).sendKeys("x").perform();
        Patience.until(
                "touch " + asked + " is answered",
                OpenSession.SOON,
                () -> homes.console().checkIns().answered() >= asked);
    }

    /** One time that the cable is pulled. Into it a touch is asked for, which has to come through once it is back. */
    private final class Cut {
        private static final long NOTHING = -1;

        private final Home home;
        private final Duration lasting;
        private final long began = System.nanoTime();
        private long lived = began;
        private long before = NOTHING;
        private Duration silent = Duration.ZERO;
        private Duration back = Duration.ZERO;
        private Duration heard = Duration.ZERO;
        private boolean rang;

        Cut(Home home, Duration lasting) {
            this.home = home;
            this.lasting = lasting;
        }

        void play() {
            var rangBefore = homes.console().losses();
            home.cutOff(homes);
            Patience.until("the cut is over", lasting.plusSeconds(5), () -> {
                look();
                return since(began).compareTo(lasting) > 0;
            });
            asks();
            var heardBefore = homes.guest().received().audioPackets();
            home.joinAgain(homes);
            var joined = System.nanoTime();
            Patience.until("it is back and hears the therapist", BACK, () -> {
                look();
                back = first(
                        back,
                        joined,
                        () -> lived > joined && homes.console().contact().equals(KEPT));
                heard = first(heard, joined, () -> hearsMoreThan(heardBefore));
                return !back.isZero() && !heard.isZero();
            });
            isAnswered();
            rang = homes.console().losses() > rangBefore;
            figures.say(
                    "cut %-9s %5d ms, silent %5d ms, back after %5d ms, heard %5d ms, %s",
                    home,
                    lasting.toMillis(),
                    silent.toMillis(),
                    back.toMillis(),
                    heard.toMillis(),
                    rang ? "rang" : "rang not");
            if (rang && silent.compareTo(RINGS_AT.minus(MARGIN)) < 0) {
                figures.fault("a false alarm: silent for " + silent);
            } else if (!rang && silent.compareTo(RINGS_AT.plus(MARGIN)) > 0) {
                figures.fault("a missed alarm: silent for " + silent);
            }
        }

        /** How long after it was joined again something came true first; zero until it does. */
        private static Duration first(Duration known, long joined, BooleanSupplier isTrue) {
            return known.isZero() && isTrue.getAsBoolean() ? since(joined) : known;
        }

        /** Sound of the therapist has come to the client's page. Another attempt begins to count anew. */
        private boolean hearsMoreThan(long before) {
            var now = homes.guest().received().audioPackets();
            return now > 0 && now != before;
        }

        /** Whether anything of the client came since it was last looked: the longest time in which nothing did counts. */
        private void look() {
            var now = homes.console().arrived();
            var silence = since(lived);
            silent = silence.compareTo(silent) > 0 ? silence : silent;
            if (now > before) {
                lived = System.nanoTime();
            }
            before = now; // another attempt begins to count anew
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    /** Memory, once a minute. */
    private final class Sampled {
        private final Instant began = Instant.now();
        private final Slope heap = new Slope();
        private final Slope java = new Slope();
        private final Slope chromium = new Slope();
        private final Slope console = new Slope();
        private final Slope guest = new Slope();
        private Instant due = Instant.MIN;

        void measureWhenDue() {
            if (Instant.now().isAfter(due)) {
                due = Instant.now().plus(MEASURE_EVERY);
                var minute = Duration.between(began, Instant.now()).toMillis() / MINUTE;
                var used = homes.console().memory();
                heap.add(minute, (double) used.heapKib());
                java.add(minute, (double) used.javaKib());
                chromium.add(minute, (double) (used.shareKib() - used.javaKib()));
                console.add(minute, (double) used.shareKib());
                var client = homes.guest().shareKib();
                guest.add(minute, (double) client);
                figures.memory(minute, used, client);
            }
        }

        void told(String when, Duration over) {
            due = Instant.MIN;
            measureWhenDue();
            figures.memory(when + ", console's heap", heap, over);
            figures.memory(when + ", console with its Chromium", console, over);
            figures.part(when + ", console's Java", java);
            figures.part(when + ", console's Chromium", chromium);
            figures.memory(when + ", client's browser", guest, over);
        }
    }
}
