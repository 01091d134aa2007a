package io.vigil.console.desk.notes;

import io.vigil.console.desk.notes.page.Marks;
import io.vigil.console.notes.NoteText;
import io.vigil.console.notes.Sought;
import io.vigil.console.notes.form.Insertion;
import io.vigil.console.notes.form.LinkTarget;
import io.vigil.console.notes.form.LinkTargets;
import io.vigil.console.notes.form.Shorthand;
import io.vigil.console.notes.form.Template;
import io.vigil.console.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page that is written on: what of the note is shown and what is kept, and the list from which a link or a template
 * is put in. Event dispatch thread only.
 */
final class PageModel implements Marks {
    private static final Words WORDS = Words.of(PageModel.class);

    /** What the list beside the page offers. */
    enum Offering {
        NOTHING,
        LINKS,
        TEMPLATES
    }

    /** Something to put in, and how it is called. */
    record Choice(String name, Puts puts) {}

    /** What a choice does to a text with the cursor at one place. */
    interface Puts {
        Insertion into(String text, int cursor);
    }

    private final LinkTargets targets;
    private Runnable moved = () -> {};
    private Shorthand shorthand = Shorthand.of("", List.of());
    private Offering offering = Offering.NOTHING;
    private String sought = "";

    PageModel(LinkTargets targets) {
        this.targets = targets;
    }

    void whenMoved(Runnable then) {
        moved = then;
    }

    /** Begins with a text as it is kept. @return the text as it is shown */
    String lay(String kept) {
        offering = Offering.NOTHING;
        shorthand = Shorthand.of(kept, targets.now());
        return shorthand.shown();
    }

    /** What is to be kept of what stands on the screen. */
    String kept(String onTheScreen) {
        return shorthand.kept(onTheScreen);
    }

    @Override
    public boolean fits(String onTheScreen) {
        return NoteText.fits(kept(onTheScreen));
    }

    @Override
    public List<Shorthand.Range> linksIn(CharSequence part) {
        return shorthand.linksIn(part);
    }

    /** What a link can point to now. */
    List<LinkTarget> targets() {
        return targets.now();
    }

    /** Opens the list; nothing is looked for yet. */
    void offer(Offering what) {
        offering = what;
        sought = "";
        moved.run();
    }

    void close() {
        if (offering != Offering.NOTHING) {
            offer(Offering.NOTHING);
        }
    }

    Offering offering() {
        return offering;
    }

    /** Leaves those choices in whose name every word stands. */
    void seek(String typed) {
        sought = typed;
        moved.run();
    }

    String sought() {
        return sought;
    }

    /** The choices, in the order of the port. */
    List<Choice> choices() {
        var words = Sought.of(sought);
        return all().filter(choice -> words.isAll(words.in(choice.name()))).toList();
    }

    private Stream<Choice> all() {
        return switch (offering) {
            case NOTHING -> Stream.of();
            case LINKS -> targets.now().stream().map(this::link);
            case TEMPLATES -> Stream.of(Template.values()).map(this::template);
        };
    }

    private Choice link(LinkTarget target) {
        var name = target.link().name();
        return new Choice(
                switch (target.is()) {
                    case PROTECTOR -> WORDS.text("choice.protector", name);
                    case PART -> WORDS.text("choice.part", name);
                    case PART_SET_ASIDE -> WORDS.text("choice.setAside", name);
                    case MOMENT -> WORDS.text("choice.moment", name);
                },
                (text, cursor) -> Insertion.words(text, cursor, shorthand.shown(target.link())));
    }

    private Choice template(Template template) {
        return new Choice(
                WORDS.text("choice.template", template.title(), template.holds()),
                (text, cursor) -> Insertion.lines(text, cursor, template.lines(targets.now(), shorthand)));
    }

    /** Above the list. */
    String title() {
        return offering == Offering.TEMPLATES ? WORDS.text("offering.templates") : WORDS.text("offering.links");
    }

    /** Instead of the list, when there is nothing in it. */
    String nothing() {
        return sought.isBlank() ? WORDS.text("offering.nothing") : WORDS.text("offering.notFound");
    }
}
