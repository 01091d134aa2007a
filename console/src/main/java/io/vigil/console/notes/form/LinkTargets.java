package io.vigil.console.notes.form;

import io.vigil.console.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * The parts and the moments that a note about the present client can point to: parts first, then the moments of the
 * journey in their order. Asked for on the event dispatch thread whenever a list is opened or a note is shown, so it
 * answers from memory; while the notes are locked it has nothing to say.
 */
@FunctionalInterface
public interface LinkTargets {
    /** What can be pointed to now. */
    List<LinkTarget> now();

    /** Nothing to point to. */
    static LinkTargets none() {
        return List::of;
    }

    /**
     * How a link reads: by the name that was written, with the present one behind it when that is another, and a word
     * when the part was set aside. What is not known any more reads by its written name.
     */
    static String said(Link link, List<LinkTarget> targets) {
        var words = Words.of(LinkTargets.class);
        Optional<LinkTarget> meant =
                targets.stream().filter(target -> target.isMeantBy(link)).findFirst();
        if (meant.isEmpty()) {
            return link.name();
        }
        var renamed = meant.map(target -> target.link().name())
                .filter(name -> !name.equals(link.name()) && link.kind() == Link.Kind.PART);
        var aside = meant.get().is() == LinkTarget.Is.PART_SET_ASIDE;
        if (renamed.isPresent()) {
            return words.text(aside ? "link.renamedAndSetAside" : "link.renamed", link.name(), renamed.get());
        }
        return aside ? words.text("link.setAside", link.name()) : link.name();
    }
}
