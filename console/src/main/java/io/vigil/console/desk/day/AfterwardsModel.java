package io.vigil.console.desk.day;

import io.vigil.console.desk.day.Row.Standing;
import io.vigil.console.desk.day.Row.Waiving;
import io.vigil.console.desk.day.Row.Weight;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Outcome;
import io.vigil.console.journey.SideEffect;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.sheet.FactWords;
import io.vigil.console.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What is heard after the journey, what side effects there are, and what a held day goes on as. */
final class AfterwardsModel {
    private static final Words WORDS = Words.of(AfterwardsModel.class);
    private static final int PROMPTS = 5;

    private final Session session;

    AfterwardsModel(Session session) {
        this.session = session;
    }

    /** What a held day goes on as. */
    List<Row> held() {
        var rows = new ArrayList<Row>();
        for (var instead : Experience.Instead.values()) {
            rows.add(tick(
                    RowWishes.INSTEAD + instead,
                    FactWords.text(instead),
                    session.told().instead().contains(instead)));
        }
        return rows;
    }

    /** Prompts, how the experience is told, the parts that were met, and the protectors afterwards. */
    List<Row> processing() {
        var rows = new ArrayList<Row>();
        rows.add(title("prompts"));
        for (var prompt = 1; prompt <= PROMPTS; prompt++) {
            rows.add(new Row.Heading("prompt:" + prompt, WORDS.text("prompt." + prompt), Weight.PROSE));
        }
        rows.add(title("outcome"));
        for (var outcome : Outcome.values()) {
            rows.add(tick(
                    RowWishes.OUTCOME + outcome,
                    WORDS.text("outcome." + outcome),
                    session.told().outcomes().contains(outcome)));
        }
        rows.add(title("met"));
        for (var part : parts()) {
            rows.add(tick(RowWishes.MET + part, part, session.told().met().contains(part)));
        }
        rows.add(new Row.Entry( // the number makes a new field when one was kept
                RowWishes.ANOTHER_PART + session.told().parts().size(), WORDS.text("met.another"), "", "", ""));
        rows.add(title("afterwards"));
        for (var protector : session.protectors()) {
            rows.add(new Row.Entry(
                    RowWishes.AFTERWARDS + protector, protector, session.told().afterwards(protector), "", ""));
        }
        return rows;
    }

    /** Known by name before the day, asked today, marked as present in the journey, or named afterwards. */
    private List<String> parts() {
        var parts = new LinkedHashSet<>(session.protectors());
        parts.addAll(session.told().parts());
        session.marks(Mark.PART_PRESENT).stream()
                .map(SessionEvent.Marked::words)
                .filter(name -> !name.isEmpty())
                .forEach(parts::add);
        return List.copyOf(parts);
    }

    /** While it is not known what became of what was held in the mouth it is asked after the journey too. */
    List<Row> mouth() {
        var isOpen = session.medicine().isPresent()
                && session.mouth()
                        .filter(after -> after != SessionEvent.After.NOT_YET)
                        .isEmpty();
        return isOpen
                ? List.of(new Row.Scale(
                        RowWishes.MOUTH,
                        WORDS.text("mouth.ask"),
                        List.of(
                                new Row.Option(SessionEvent.After.SWALLOWED.name(), WORDS.text("mouth.SWALLOWED")),
                                new Row.Option(SessionEvent.After.SPAT.name(), WORDS.text("mouth.SPAT"))),
                        List.of()))
                : List.of();
    }

    List<Row> sideEffects() {
        var rows = new ArrayList<Row>();
        rows.add(title("effects"));
        for (var effect : SideEffect.values()) {
            if (effect != SideEffect.OTHER) {
                rows.add(scale(RowWishes.EFFECT + effect, FactWords.text(effect, ""), seen(effect, "")));
            }
        }
        var others = session.told().sideEffects().stream()
                .filter(seen -> seen.effect() == SideEffect.OTHER)
                .toList();
        others.forEach(other ->
                rows.add(scale(RowWishes.EFFECT + "OTHER:" + other.named(), other.named(), Optional.of(other))));
        rows.add(new Row.Entry(RowWishes.ANOTHER_EFFECT + others.size(), WORDS.text("effects.another"), "", "", ""));
        return rows;
    }

    /** The effect as it stands, if it was seen. */
    Optional<Experience.SideEffectSeen> seen(SideEffect effect, String named) {
        return session.told().sideEffects().stream()
                .filter(seen -> seen.effect() == effect && seen.named().equals(named))
                .findFirst();
    }

    private static Row scale(String id, String text, Optional<Experience.SideEffectSeen> seen) {
        var options = new ArrayList<Row.Option>();
        for (var severity : SideEffect.Severity.values()) {
            if (severity != SideEffect.Severity.NOT_ASKED) {
                options.add(option(severity));
            }
        }
        if (seen.isPresent()) {
            options.add(option(SideEffect.Course.SETTLED));
            options.add(option(SideEffect.Course.NEVER_WAS));
        }
        var chosen = new ArrayList<String>();
        seen.ifPresent(effect -> {
            chosen.add(effect.severity().name());
            chosen.add(effect.course().name());
        });
        return new Row.Scale(id, text, options, chosen);
    }

    private static Row.Option option(Enum<?> option) {
        return new Row.Option(option.name(), WORDS.text("effects." + option));
    }

    private static Row tick(String id, String text, boolean isSo) {
        return new Row.Tick(id, text, isSo ? Standing.KEPT : Standing.OPEN, "", Waiving.NEVER);
    }

    private static Row title(String key) {
        return new Row.Heading("title:" + key, WORDS.text("title." + key), Weight.TITLE);
    }
}
