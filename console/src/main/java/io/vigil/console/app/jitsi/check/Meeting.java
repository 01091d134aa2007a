package io.vigil.console.app.jitsi.check;

import io.vigil.signaling.xmpp.Element;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What two ends do in a room, and a third that should not be there: the second half of a check. */
final class Meeting {
    /** How lib-jitsi-meet tells the others what a participant says of itself. */
    private static final String PROPERTY = "jitsi_participant_vigilCheck";

    private static final String JINGLE = "urn:xmpp:jingle:1";
    /** A leave that is told at all is told at once. */
    private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

    private final End one;
    private final End other;
    private final Supplier<End> ends;
    private final Supplier<Optional<String>> token;
    private final Duration patience;
    private final Consumer<Finding> tell;

    /**
     * Between an end that has come in and one that has not.
     *
     * @param ends makes another one for the same room
     */
    Meeting(
            End one,
            End other,
            Supplier<End> ends,
            Supplier<Optional<String>> token,
            Duration patience,
            Consumer<Finding> tell) {
        this.one = one;
        this.other = other;
        this.ends = ends;
        this.token = token;
        this.patience = patience;
        this.tell = tell;
    }

    void run() throws InterruptedException {
        var missed = meet();
        if (missed.isPresent()) {
            tell.accept(missed.get());
            return;
        }
        tell.accept(Finding.fits(Step.MEETING));
        var negotiate = reaches(one, other) && reaches(other, one);
        tell.accept(negotiate ? Finding.fits(Step.QUERY) : Finding.lacks(Step.QUERY));
        thirdComes();
        leaves();
        if (negotiate && one.isKept()) {
            cutAndBack();
        }
    }

    private Optional<Finding> meet() throws InterruptedException {
        try {
            var refused = one.join(PROPERTY, "one");
            if (refused.isPresent()) {
                return Optional.of(Finding.lacksAs(Step.MEETING, "refused", refused.get()));
            }
            comesIn(other);
            refused = other.join(PROPERTY, "other");
            if (refused.isPresent()) {
                return Optional.of(Finding.lacksAs(Step.MEETING, "secondRefused", refused.get()));
            }
        } catch (NotReached | NoAnswer e) {
            return Optional.of(Finding.lacks(Step.MEETING, e.how()));
        }
        var seenByOne = one.hears(presence(other), patience);
        var seenByOther = other.hears(presence(one), patience);
        if (seenByOne.isEmpty() || seenByOther.isEmpty()) {
            return Optional.of(Finding.lacksAs(Step.MEETING, "unseen"));
        }
        return says(seenByOne.get(), "other") && says(seenByOther.get(), "one")
                ? Optional.empty()
                : Optional.of(Finding.lacksAs(Step.MEETING, "stripped"));
    }

    private void comesIn(End end) throws NotReached, NoAnswer, InterruptedException {
        end.reach(token.get());
        end.open();
        var refused = end.authenticate();
        if (refused.isPresent()) {
            throw new NoAnswer(refused.get().toString());
        }
        end.open();
        end.bind();
    }

    private static Predicate<Element> presence(End of) {
        return element -> element.name().equals("presence")
                && element.attribute("from").equals(of.occupant())
                && element.attribute("type").isEmpty();
    }

    private static Predicate<Element> leave(End of) {
        return element -> element.name().equals("presence")
                && element.attribute("from").equals(of.occupant())
                && element.attribute("type").equals("unavailable");
    }

    private static boolean says(Element presence, String value) {
        return presence.children().stream()
                .anyMatch(child -> child.name().equals(PROPERTY) && child.text().equals(value));
    }

    /** Of the kind by which two ends negotiate, and one that every end may answer with an empty result (XEP-0166 §6.8). */
    private static Element ping() {
        return Element.of("jingle", JINGLE).with("action", "session-info").with("sid", "vigilcheck");
    }

    private static boolean reaches(End from, End to) throws InterruptedException {
        return from.isAnswered(from.tell("set", to.occupant(), ping()));
    }

    private void thirdComes() throws InterruptedException {
        try (var third = ends.get()) {
            comesIn(third);
            tell.accept(
                    third.join(PROPERTY, "third").isPresent() ? Finding.fits(Step.THIRD) : Finding.lacks(Step.THIRD));
        } catch (NotReached | NoAnswer e) {
            tell.accept(Finding.lacksAs(Step.THIRD, "unknown", e.how()));
        }
    }

    private void leaves() throws InterruptedException {
        other.leave();
        var seen = one.hears(leave(other), patience).isPresent();
        tell.accept(seen ? Finding.fits(Step.LEAVING) : Finding.lacks(Step.LEAVING));
    }

    private boolean isBack(End end) throws InterruptedException {
        try {
            var refused = end.join(PROPERTY, "other");
            refused.ifPresent(why -> tell.accept(Finding.lacks(Step.RESUMED, why)));
            return refused.isEmpty();
        } catch (NoAnswer e) {
            tell.accept(Finding.lacks(Step.RESUMED, e.how()));
            return false;
        }
    }

    /** What is said to whoever is away arrives after it is back, and nobody hears a leave. */
    private void cutAndBack() throws InterruptedException {
        if (!isBack(other)) {
            return;
        }
        one.cut();
        var waiting = other.tell("set", one.occupant(), ping());
        var left = other.hears(leave(one), WHILE_AWAY);
        if (left.isPresent()) {
            tell.accept(Finding.lacksAs(Step.RESUMED, "leave"));
            return;
        }
        try {
            var refused = one.resume(token.get());
            if (refused.isPresent()) {
                tell.accept(Finding.lacks(Step.RESUMED, refused.get()));
                return;
            }
        } catch (NotReached | NoAnswer e) {
            tell.accept(Finding.lacks(Step.RESUMED, e.how()));
            return;
        }
        var whole = other.isAnswered(waiting) && reaches(one, other) && reaches(other, one);
        var unseen = other.hears(leave(one), Duration.ZERO).isEmpty();
        tell.accept(
                whole && unseen
                        ? Finding.fits(Step.RESUMED)
                        : Finding.lacksAs(Step.RESUMED, unseen ? "lost" : "leave"));
    }
}
