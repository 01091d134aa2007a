package io.vigil.console.parts;

import io.vigil.console.words.Bounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One part of a client. A part that is set aside stays written down, with everything that is known of it.
 *
 * @param id for good, whatever the part is called
 * @param name as the client calls it
 * @param trust in the order in which it was written down
 * @param stances to ketamine, in the order in which they were written down
 * @param foundOn empty where nobody wrote it down
 * @param setAsideOn empty while the part stands on the map
 */
public record Part(
        UUID id,
        String name,
        Role role,
        Told told,
        Stage stage,
        List<Trust> trust,
        List<Stance> stances,
        Optional<LocalDate> foundOn,
        Optional<LocalDate> setAsideOn) {
    static final int MOST_ENTRIES = 1_000;

    public Part {
        name = nameOf(name);
        trust = List.copyOf(trust);
        stances = List.copyOf(stances);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a part has a name");
        }
        Bounds.atMost("entries of trust", trust.size(), MOST_ENTRIES);
        Bounds.atMost("stances", stances.size(), MOST_ENTRIES);
    }

    /** A part of which nothing is known yet but its name and its role. */
    static Part found(UUID id, String name, Role role, Optional<LocalDate> on) {
        return new Part(id, name, role, Told.NOTHING, Stage.NOT_MET, List.of(), List.of(), on, Optional.empty());
    }

    /** A name as it is kept: on one line, and otherwise as it was typed. */
    public static String nameOf(String typed) {
        return Bounds.text("a part's name", typed).replaceAll("\\s*\n\\s*", " ").strip();
    }

    /** Whether of both the same is known, whoever they are: no more of the one than of the other. */
    public boolean tellsAsMuchAs(Part other) {
        return equals(new Part(
                id,
                other.name(),
                other.role(),
                other.told(),
                other.stage(),
                other.trust(),
                other.stances(),
                other.foundOn(),
                other.setAsideOn()));
    }

    public boolean isSetAside() {
        return setAsideOn.isPresent();
    }

    public boolean isMet() {
        return stage.isMet();
    }

    /** Of the latest day; of several of one day the one that was written down last: so a slip is corrected. */
    public Optional<Trust> trustNow() {
        return trust.stream().reduce((one, next) -> next.on().isBefore(one.on()) ? one : next);
    }

    /** As {@link #trustNow}. */
    public Optional<Stance> stanceNow() {
        return stances.stream().reduce((one, next) -> next.on().isBefore(one.on()) ? one : next);
    }

    /** How it stands to ketamine now. */
    public Stance.View view() {
        return stanceNow().map(Stance::view).orElse(Stance.View.NOT_ASKED);
    }

    Part described(Described next) {
        return new Part(id, next.name(), next.role(), next.told(), next.stage(), trust, stances, foundOn, setAsideOn);
    }

    Part as(Role next) {
        return new Part(id, name, next, told, stage, trust, stances, foundOn, setAsideOn);
    }

    Part with(Trust next) {
        return new Part(id, name, role, told, stage, and(trust, next), stances, foundOn, setAsideOn);
    }

    Part with(Stance next) {
        return new Part(id, name, role, told, stage, trust, and(stances, next), foundOn, setAsideOn);
    }

    Part without(Trust entry) {
        return new Part(id, name, role, told, stage, less(trust, entry), stances, foundOn, setAsideOn);
    }

    Part without(Stance entry) {
        return new Part(id, name, role, told, stage, trust, less(stances, entry), foundOn, setAsideOn);
    }

    Part setAside(Optional<LocalDate> on) {
        return new Part(id, name, role, told, stage, trust, stances, foundOn, on);
    }

    private static <T> List<T> and(List<T> entries, T next) {
        var all = new ArrayList<>(entries);
        all.add(next);
        return all;
    }

    private static <T> List<T> less(List<T> entries, T entry) {
        var rest = new ArrayList<>(entries);
        rest.remove(entry);
        return rest;
    }

    /** What a part is called, and what it says, stays out of every log. */
    @Override
    public String toString() {
        return "Part[" + id + "]";
    }
}
