package io.vigil.console.sheet;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.Item.Part;
import io.vigil.console.checklist.ItemWords;
import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.paper.Block;
import io.vigil.console.paper.Paper.Line;
import io.vigil.console.paper.Section;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of which the papers of a session are made. Given a session of the record alone, see {@link OfTheRecord}. */
final class SheetSections {
    private static final Words WORDS = Words.of(SheetSections.class);

    private final Session session;
    private final SessionPlan plan;
    private final SheetTimes times;

    SheetSections(Session session, SessionPlan plan) {
        this.session = session;
        this.plan = plan;
        this.times = SheetTimes.of(session);
    }

    List<Line> head() {
        var lines = new ArrayList<Line>();
        add(lines, "client", plan.client());
        add(lines, "fullName", plan.contacts().card().fullName());
        add(
                lines,
                "bornOn",
                plan.contacts().card().bornOn().map(SheetTimes::date).orElse(""));
        add(lines, "therapist", plan.therapist());
        add(lines, "day", WORDS.text("sheet.day.text", SheetTimes.date(times.day()), times.zone()));
        return lines;
    }

    /** The prescriber's own text, word for word, and what was taken, as it was said. */
    Section medicine() {
        var lines = new ArrayList<Line>();
        var prescription = plan.prescription();
        add(lines, "prescriber", prescription.prescriber());
        add(lines, "prescription", prescription.text());
        add(lines, "writtenOn", prescription.writtenOn().map(SheetTimes::date).orElse(""));
        add(lines, "validUntil", prescription.validUntil().map(SheetTimes::date).orElse(""));
        add(lines, "taken", taken());
        session.mouth().ifPresent(after -> add(lines, "mouth", WORDS.text("fact.mouth." + after)));
        for (var outside : session.outsideThePlan()) {
            add(lines, "outside", WORDS.text("paper.at", Unwanted.outside(outside), times.time(outside.at())));
        }
        return section("medicine", new Block.Lines(lines));
    }

    private String taken() {
        return session.medicine()
                .map(medicine -> WORDS.text(
                        "sheet.taken." + medicine.witness(), medicine.amount(), times.time(medicine.takenAt())))
                .orElseGet(() -> WORDS.text("sheet.taken.none"));
    }

    Section greenLight() {
        return section(
                "greenLight",
                new Block.Prose(greenLightAt()
                        .map(at -> WORDS.text("paper.greenLight.at", times.time(at)))
                        .orElseGet(() -> WORDS.text("paper.greenLight.not"))));
    }

    /** When the day last went on from the green light; a way back to it, or a hold, takes it away again. */
    private Optional<Instant> greenLightAt() {
        Optional<Instant> completed = Optional.empty();
        for (var fact : session.facts()) {
            if (fact instanceof SessionEvent.PhaseEntered entered) {
                if (entered.phase() == Phase.MEDITATION) {
                    completed = Optional.of(entered.at());
                } else if (entered.phase() == Phase.GREEN_LIGHT || entered.phase() == Phase.HELD) {
                    completed = Optional.empty();
                }
            }
        }
        return completed;
    }

    Section vitals() {
        var rows = session.vitals().stream()
                .map(vitals -> List.of(
                        times.time(vitals.at()),
                        WORDS.text("paper.pressure", vitals.systolic(), vitals.diastolic()),
                        WORDS.text("paper.pulse", vitals.heartRate()),
                        vitals.oxygen().isPresent()
                                ? WORDS.text("paper.oxygen", vitals.oxygen().getAsInt())
                                : "–",
                        vitals.breaths().isPresent()
                                ? WORDS.text("paper.breaths", vitals.breaths().getAsInt())
                                : "–"))
                .toList();
        return rows.isEmpty()
                ? none("vitals")
                : table("vitals", List.of("time", "pressure", "pulse", "oxygen", "breaths"), rows);
    }

    /** Each item of one step of the day, and how it stands. */
    Section items(String name, Part part) {
        var rows = Arrays.stream(Item.values())
                .filter(item -> item.part() == part)
                .map(this::item)
                .toList();
        return table(name, List.of("time", "item", "stands"), rows);
    }

    /** The items of the close in few lines: what is so, what was left out, what nobody answered. */
    Section recovery() {
        var so = new ArrayList<String>();
        var leftOut = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var item : Item.values()) {
            if (item.part() != Part.CLOSE) {
                continue;
            }
            var name = ItemWords.text(item);
            var standing = session.standing(item);
            if (standing.isEmpty()) {
                open.add(name);
            } else if (standing.get() instanceof Session.Standing.Waived waived) {
                leftOut.add(WORDS.text("paper.because", name, waived.reason()));
            } else {
                so.add(WORDS.text("paper.soAt", name, times.time(standing.get().at())));
            }
        }
        var lines = new ArrayList<Line>();
        add(lines, "so", String.join("; ", so));
        add(lines, "leftOut", String.join("; ", leftOut));
        add(lines, "open", String.join("; ", open));
        return section("recovery", new Block.Lines(lines));
    }

    private List<String> item(Item item) {
        var standing = session.standing(item);
        var time = standing.map(each -> times.time(each.at())).orElse("–");
        return List.of(
                time, ItemWords.text(item), standing.map(SheetSections::stands).orElse(WORDS.text("paper.open")));
    }

    private static String stands(Session.Standing standing) {
        return standing instanceof Session.Standing.Waived waived
                ? WORDS.text("paper.waived", waived.reason())
                : WORDS.text("paper.so");
    }

    /** What was left out, with its reason. */
    Optional<Section> leftOut() {
        var rows = new ArrayList<List<String>>();
        for (var item : Item.values()) {
            if (session.standing(item).orElse(null) instanceof Session.Standing.Waived waived) {
                rows.add(List.of(times.time(waived.at()), ItemWords.text(item), waived.reason()));
            }
        }
        return ifAny("leftOut", List.of("time", "item", "reason"), rows);
    }

    Optional<Section> sedation() {
        var rows = new ArrayList<List<String>>();
        for (var fact : session.facts()) {
            if (fact instanceof SessionEvent.SedationJudged judged) {
                rows.add(List.of(
                        times.time(judged.at()),
                        FactWords.text(judged.sedation()),
                        WORDS.text("paper.sedation." + judged.sedation())));
            }
        }
        return ifAny("sedation", List.of("time", "level", "seen"), rows);
    }

    Optional<Section> sideEffects() {
        return unwanted("sideEffects", Unwanted.sideEffects(session));
    }

    Optional<Section> adverseEvents() {
        return unwanted("adverseEvents", Unwanted.adverseEvents(session));
    }

    private Optional<Section> unwanted(String name, List<Unwanted> unwanted) {
        return ifAny(
                name,
                List.of("time", "what"),
                unwanted.stream()
                        .map(each -> List.of(times.time(each.at()), each.text()))
                        .toList());
    }

    /** Who was called, why, and what became of it. */
    Optional<Section> escalation() {
        var rows = LadderCall.of(session).stream()
                .map(call -> List.of(
                        times.time(call.startedAt()),
                        EscalationWords.text(call.cause()),
                        WORDS.text("paper.call", EscalationWords.text(call.rung()), call.whom(), call.number()),
                        WORDS.text(
                                "paper.outcome." + call.outcome(),
                                call.endedAt().map(times::time).orElse(""))))
                .toList();
        return ifAny("escalation", List.of("time", "why", "whom", "outcome"), rows);
    }

    Section timeline() {
        var rows = new ArrayList<List<String>>();
        session.begunAt().ifPresent(begun -> plan.day()
                .checks()
                .leftOff()
                .forEach(check -> rows.add(List.of(times.time(begun), FactInFull.leftOff(check)))));
        session.facts().forEach(fact -> rows.add(List.of(times.time(fact.at()), FactInFull.text(fact))));
        return table("timeline", List.of("time", "what"), rows);
    }

    private static Optional<Section> ifAny(String name, List<String> columns, List<List<String>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(name, columns, rows));
    }

    private static Section table(String name, List<String> columns, List<List<String>> rows) {
        var headings = columns.stream()
                .map(column -> WORDS.text("paper.column." + column))
                .toList();
        return section(name, new Block.Table(headings, rows));
    }

    private static Section none(String name) {
        return section(name, new Block.Prose(WORDS.text("paper.none." + name)));
    }

    private static Section section(String name, Block block) {
        return Section.of(WORDS.text("paper.section." + name), block);
    }

    private static void add(List<Line> lines, String label, String text) {
        if (!text.isBlank()) {
            lines.add(new Line(WORDS.text("sheet." + label), text));
        }
    }
}
