package io.vigil.console.session;

import io.vigil.console.journey.Outcome;
import io.vigil.console.journey.SideEffect;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Experience.Holds;
import io.vigil.console.session.event.Experience.Instead;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was brought to the day, checked for the practice, met in the journey and heard afterwards. Filled by {@link Folded}
 * and not changed afterwards.
 */
public final class Told implements Experience.Cases<Told> {
    private final List<String> intentions = new ArrayList<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final Map<String, Experience.OwnCheck> checks = new LinkedHashMap<>();
    private final Set<Instead> instead = EnumSet.noneOf(Instead.class);
    private final Set<String> met = new LinkedHashSet<>();
    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    private final Map<String, String> afterwards = new LinkedHashMap<>();
    private final Map<String, Experience.SideEffectSeen> effects = new LinkedHashMap<>();

    Told() {}

    /** The intentions of the preparation (P13), as they were carried over. */
    public List<String> intentions() {
        return List.copyOf(intentions);
    }

    /** Parts that are known by name, and those that were named today. */
    public List<String> parts() {
        return List.copyOf(parts);
    }

    /** Parts met in the journey (P18). */
    public List<String> met() {
        return List.copyOf(met);
    }

    /** How the client tells the experience (E9). */
    public Set<Outcome> outcomes() {
        return Set.copyOf(outcomes);
    }

    /** What was offered after a hold (P8). */
    public Set<Instead> instead() {
        return Set.copyOf(instead);
    }

    /** What a protector said afterwards (E20), or empty. */
    public String afterwards(String protector) {
        return afterwards.getOrDefault(protector, "");
    }

    /** The side effects as they stand, without those that were written down by mistake (E11). */
    public List<Experience.SideEffectSeen> sideEffects() {
        return effects.values().stream()
                .filter(seen -> seen.course() != SideEffect.Course.NEVER_WAS)
                .toList();
    }

    /** How a check of the practice's own stands; empty while it was not asked, or is not so after all. */
    public Optional<Session.Standing> check(String check) {
        return Optional.ofNullable(checks.get(check)).flatMap(kept -> switch (kept.stand()) {
            case SO -> Optional.of(new Session.Standing.Kept("", kept.at()));
            case LEFT_OUT -> Optional.of(new Session.Standing.Waived(kept.reason(), kept.at()));
            case NOT_SO -> Optional.empty();
        });
    }

    @Override
    public Told innerWorkBrought(Experience.InnerWorkBrought event) {
        intentions.addAll(event.intentions());
        parts.addAll(event.parts());
        return this;
    }

    @Override
    public Told ownCheck(Experience.OwnCheck event) {
        checks.put(event.check(), event);
        return this;
    }

    @Override
    public Told offeredInstead(Experience.OfferedInstead event) {
        put(instead, event.instead(), event.holds());
        return this;
    }

    @Override
    public Told markTold(Experience.MarkTold event) {
        return this; // it stands among the facts
    }

    @Override
    public Told sitterLookedIn(Experience.SitterLookedIn event) {
        return this; // it stands among the facts
    }

    @Override
    public Told partMet(Experience.PartMet event) {
        parts.add(event.part());
        put(met, event.part(), event.holds());
        return this;
    }

    @Override
    public Told toldAs(Experience.ToldAs event) {
        put(outcomes, event.outcome(), event.holds());
        return this;
    }

    @Override
    public Told protectorAfterwards(Experience.ProtectorAfterwards event) {
        afterwards.put(event.protector(), event.words());
        return this;
    }

    @Override
    public Told sideEffectSeen(Experience.SideEffectSeen event) {
        effects.put(event.effect() + " " + event.named(), event);
        return this;
    }

    private static <T> void put(Set<T> set, T one, Holds holds) {
        if (holds == Holds.SO) {
            set.add(one);
        } else {
            set.remove(one);
        }
    }
}
