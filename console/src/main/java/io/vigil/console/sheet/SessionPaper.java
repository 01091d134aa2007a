package io.vigil.console.sheet;

import io.vigil.console.checklist.Item.Part;
import io.vigil.console.paper.Block;
import io.vigil.console.paper.Paper;
import io.vigil.console.paper.Section;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The papers of one session, made from the record vault alone: the whole sheet, and the page for the prescriber. Nothing
 * of the psychotherapy vault stands on either but how many facts are kept apart (domain.md §6).
 */
public final class SessionPaper {
    private static final Words WORDS = Words.of(SessionPaper.class);

    private SessionPaper() {}

    /** Everything that the record keeps of the session. Empty if no session was begun. */
    public static Optional<Paper> sheet(Session session) {
        var record = OfTheRecord.of(session);
        return record.plan().map(plan -> {
            var parts = new SheetSections(record, plan);
            var sections = new ArrayList<Section>();
            sections.add(parts.medicine());
            sections.add(parts.greenLight());
            sections.add(parts.vitals());
            parts.sedation().ifPresent(sections::add);
            parts.sideEffects().ifPresent(sections::add);
            parts.adverseEvents().ifPresent(sections::add);
            parts.escalation().ifPresent(sections::add);
            sections.addAll(new AfterActionSection(record).all());
            sections.add(parts.items("setting", Part.SETTING));
            sections.add(parts.items("close", Part.CLOSE));
            parts.leftOut().ifPresent(sections::add);
            sections.add(parts.timeline());
            sections.add(apart(session, record));
            return paper("sheet", plan, record, parts, sections);
        });
    }

    /**
     * What the prescriber has to know: what was prescribed and taken, vitals, what nobody wished for, and how the client
     * was at the close; nothing else. Empty if no session was begun.
     */
    public static Optional<Paper> forThePrescriber(Session session) {
        var record = OfTheRecord.of(session);
        return record.plan().map(plan -> {
            var parts = new SheetSections(record, plan);
            var sections = new ArrayList<Section>();
            sections.add(parts.medicine());
            sections.add(parts.vitals());
            parts.sideEffects().ifPresent(sections::add);
            parts.adverseEvents().ifPresent(sections::add);
            parts.escalation().ifPresent(sections::add);
            sections.add(parts.recovery());
            return paper("summary", plan, record, parts, sections);
        });
    }

    private static Paper paper(
            String kind, SessionPlan plan, Session record, SheetSections parts, List<Section> sections) {
        var head = new ArrayList<>(parts.head());
        head.add(new Paper.Line(
                WORDS.text("sheet.ended"),
                record.isEnded() ? WORDS.text("paper.ended", endedAt(record)) : WORDS.text("sheet.ended.not")));
        if (plan.contacts().card().fullName().equals(plan.client())) {
            head.removeIf(line -> line.label().equals(WORDS.text("sheet.fullName")));
        }
        return new Paper(
                WORDS.text("paper." + kind + ".title"), WORDS.text("paper." + kind + ".footer"), head, sections);
    }

    private static String endedAt(Session record) {
        var times = SheetTimes.of(record);
        return record.facts().stream()
                .filter(SessionEvent.Ended.class::isInstance)
                .reduce((before, after) -> after)
                .map(fact -> times.time(fact.at()))
                .orElse("");
    }

    private static Section apart(Session whole, Session record) {
        var count = whole.facts().size() - record.facts().size();
        return Section.of(
                WORDS.text("paper.section.apart"),
                new Block.Prose(count == 0 ? WORDS.text("sheet.apart.none") : WORDS.text("sheet.apart", count)));
    }
}
