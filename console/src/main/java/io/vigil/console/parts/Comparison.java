package io.vigil.console.parts;

import io.vigil.console.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a map between two dates, in sentences. It says what is so, and rates nothing.
 *
 * @param came parts that are there now and were not, or stand again
 * @param changed what became of those that stand in both, and of their relations
 * @param setAside parts that stood and are set aside now
 */
public record Comparison(List<String> came, List<String> changed, List<String> setAside) {
    private static final Words WORDS = Words.of(Comparison.class);

    public Comparison {
        came = List.copyOf(came);
        changed = List.copyOf(changed);
        setAside = List.copyOf(setAside);
    }

    /** Reads two maps of one client. */
    public static Comparison of(PartsMap then, PartsMap now) {
        if (!then.client().equals(now.client())) {
            throw new IllegalArgumentException("the map of " + then.client() + ", the map of " + now.client());
        }
        var found = new Found();
        for (var part : now.parts()) {
            var before = then.find(part.id());
            var stood = before.filter(each -> !each.isSetAside()).isPresent();
            if (!part.isSetAside() && !stood) {
                var again = before.isPresent() ? "came.again" : "came";
                found.came.add(WORDS.text(again, part.name(), InWords.of(part.role()), InWords.of(part.stage())));
            } else if (!part.isSetAside()) {
                found.changes(before.orElse(part), part);
            } else if (stood || before.isEmpty()) {
                var brief = before.isEmpty() ? "setAside.brief" : "setAside";
                found.setAside.add(WORDS.text(
                        brief, part.name(), part.setAsideOn().orElseThrow().toString()));
            }
        }
        found.relations(then, now);
        return new Comparison(found.came, found.changed, found.setAside);
    }

    public boolean isQuiet() {
        return came.isEmpty() && changed.isEmpty() && setAside.isEmpty();
    }

    @Override
    public String toString() {
        return "Comparison[]";
    }

    private static final class Found {
        private final List<String> came = new ArrayList<>();
        private final List<String> changed = new ArrayList<>();
        private final List<String> setAside = new ArrayList<>();

        void changes(Part then, Part now) {
            if (!then.name().equals(now.name())) {
                say("changed.name", then.name(), now.name());
            }
            if (then.role() != now.role()) {
                say("changed.role", now.name(), InWords.of(then.role()), InWords.of(now.role()));
            }
            if (then.stage() != now.stage()) {
                say("changed.stage", now.name(), InWords.of(then.stage()), InWords.of(now.stage()));
            }
            trust(then, now);
            stance(then, now);
            told(then.told(), now.told(), now.name());
        }

        private void trust(Part then, Part now) {
            if (then.trustNow().equals(now.trustNow())) {
                return;
            }
            var before = then.trustNow().map(InWords::of);
            var after = now.trustNow().map(InWords::of);
            if (before.isPresent() && after.isPresent()) {
                say("changed.trust", now.name(), before.get(), after.get());
            } else {
                after.ifPresent(each -> say("changed.trust.first", now.name(), each));
                before.ifPresent(each -> say("changed.trust.gone", now.name(), each));
            }
        }

        private void stance(Part then, Part now) {
            if (then.stanceNow().equals(now.stanceNow())) {
                return;
            }
            var before = then.stanceNow().map(InWords::of);
            var after = now.stanceNow().map(InWords::of);
            if (before.isPresent() && after.isPresent()) {
                say("changed.stance", now.name(), before.get(), after.get());
            } else {
                after.ifPresent(each -> say("changed.stance.first", now.name(), each));
                before.ifPresent(each -> say("changed.stance.gone", now.name(), each));
            }
        }

        private void told(Told then, Told now, String name) {
            anew("words", then.words(), now.words(), name);
            anew("age", then.age(), now.age(), name);
            anew("job", then.job(), now.job(), name);
            anew("fear", then.fear(), now.fear(), name);
            anew("body", then.body(), now.body(), name);
        }

        private void anew(String what, String then, String now, String name) {
            if (!then.equals(now)) {
                say("changed.told." + what, name, now.isEmpty() ? WORDS.text("nothing") : now);
            }
        }

        void relations(PartsMap then, PartsMap now) {
            var before = then.standingRelations();
            var after = now.standingRelations();
            after.stream()
                    .filter(each -> !before.contains(each))
                    .forEach(each -> say("changed.relation", InWords.of(now, each)));
            before.stream()
                    .filter(each -> !now.relations().contains(each))
                    .forEach(each -> say("changed.relation.gone", InWords.of(then, each)));
        }

        private void say(String key, Object... arguments) {
            changed.add(WORDS.text(key, arguments));
        }
    }
}
