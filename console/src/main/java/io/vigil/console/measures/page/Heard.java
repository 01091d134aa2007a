package io.vigil.console.measures.page;

import io.vigil.console.measures.Answers;
import io.vigil.console.measures.Askings;
import java.util.Optional;
import java.util.UUID;

/**
 * What follows from what a page sends for an asking. It sends until it is answered, and may do so after a restart at either
 * end: what was taken once is never taken again, and what nobody asked is taken from nobody.
 */
public sealed interface Heard {
    /** News: these answers to this asking. */
    record Taken(UUID asking, Answers answers) implements Heard {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.taken(this);
        }

        /** What was answered stays out of every log. */
        @Override
        public String toString() {
            return "Taken[" + asking + "]";
        }
    }

    /** News: the client would rather not answer. */
    record Declined(UUID asking) implements Heard {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.declined(this);
        }
    }

    /** Known already: say so once more, and do nothing else. */
    record Before(UUID asking) implements Heard {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.before(this);
        }
    }

    /** Nobody asks this, or not any more: the page may put it away. */
    record NotAsked() implements Heard {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAsked(this);
        }
    }

    /** Asked, and answered with something that the questionnaire does not have: passed over. */
    record Impossible() implements Heard {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.impossible(this);
        }
    }

    /**
     * Takes in the answers that a page sends for the asking of this id. Those that the client had sent before the page heard
     * that the questions are taken back are taken: one of them may be of concern.
     */
    static Heard of(Askings askings, String id, PageAnswers said) {
        var asking = asking(id);
        if (asking.filter(askings::isGiven).isPresent() || isOver(askings, asking)) {
            return new Before(asking.orElseThrow());
        }
        return asking.flatMap(askings::asked)
                .<Heard>map(asked -> said.to(asked.of(), asked.version())
                        .<Heard>map(answers -> new Taken(asked.asking(), answers))
                        .orElseGet(Impossible::new))
                .orElseGet(NotAsked::new);
    }

    /** Takes in that the client would rather not answer the asking of this id. */
    static Heard declined(Askings askings, String id) {
        var asking = asking(id);
        if (asking.filter(askings::isGiven).isPresent() || isOver(askings, asking)) {
            return new Before(asking.orElseThrow());
        }
        return asking.filter(each -> askings.state(each) == Askings.State.ON_THE_PAGE)
                .<Heard>map(Declined::new)
                .orElseGet(NotAsked::new);
    }

    private static boolean isOver(Askings askings, Optional<UUID> asking) {
        var state = asking.map(askings::state).orElse(Askings.State.UNKNOWN);
        return state == Askings.State.KEPT || state == Askings.State.DECLINED;
    }

    /** Ids are written in one way: another text that Java would read as the same is not the one that was sent. */
    private static Optional<UUID> asking(String id) {
        try {
            return Optional.of(UUID.fromString(id))
                    .filter(read -> read.toString().equals(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    <R> R match(Cases<R> cases);

    /** One case for each. */
    interface Cases<R> {
        R taken(Taken heard);

        R declined(Declined heard);

        R before(Before heard);

        R notAsked(NotAsked heard);

        R impossible(Impossible heard);
    }
}
