package io.vigil.console.parts;

import io.vigil.console.words.Bounds;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What may be asked of a map on a day: each wish makes another map, or is refused in three sentences.
 *
 * @param today nothing is written down of a later day
 */
public record Asking(PartsMap map, LocalDate today) {
    /** Writes a part down under an id that no part has yet. */
    public Change add(UUID id, String typed, Role role) {
        var refused = nameRefused(typed, Optional.empty());
        if (refused.isPresent()) {
            return refused.get();
        }
        return map.standing().size() >= PartsMap.MOST_PARTS
                ? new Change.Refused(PartsNotices.tooMany(PartsMap.MOST_PARTS))
                : new Change.Made(map.with(Part.found(id, typed, role, Optional.of(today))));
    }

    /** Writes down what is told of a part. */
    public Change describe(UUID id, Described next) {
        if (!next.fits()) {
            return new Change.Refused(PartsNotices.tooLong());
        }
        var part = map.part(id);
        var stays = Part.nameOf(next.name()).equals(part.name());
        return (stays ? Optional.<Change>empty() : nameRefused(next.name(), Optional.of(id)))
                .orElseGet(() -> new Change.Made(map.with(part.described(next))));
    }

    /** Why nobody but {@code except} can be called so. */
    private Optional<Change> nameRefused(String typed, Optional<UUID> except) {
        if (typed.length() > Bounds.LINE_CHARACTERS) {
            return Optional.of(new Change.Refused(PartsNotices.tooLong()));
        }
        var name = Part.nameOf(typed);
        if (name.isEmpty()) {
            return Optional.of(new Change.Refused(PartsNotices.noName()));
        }
        return map.parts().stream()
                .filter(part -> part.name().equalsIgnoreCase(name))
                .filter(part -> !except.equals(Optional.of(part.id())))
                .findFirst()
                .map(part -> new Change.Refused(
                        part.isSetAside() ? PartsNotices.sameNameSetAside() : PartsNotices.sameName()));
    }

    /** Writes down how far a part trusted Self on a day, from 0 to 10. */
    public Change trust(UUID id, LocalDate on, int outOfTen) {
        if (!Trust.isPossible(outOfTen)) {
            return new Change.Refused(PartsNotices.noSuchTrust(outOfTen));
        }
        return dated(id, on, map.part(id).trust().size(), part -> part.with(new Trust(on, outOfTen)));
    }

    /** Writes down how a part stood to ketamine on a day, and what it said. */
    public Change stance(UUID id, LocalDate on, Stance.View view, String words) {
        if (words.length() > Bounds.TEXT_CHARACTERS) {
            return new Change.Refused(PartsNotices.tooLong());
        }
        if (view == Stance.View.AGREES_IF && words.isBlank()) {
            return new Change.Refused(PartsNotices.conditionMissing());
        }
        return dated(id, on, map.part(id).stances().size(), part -> part.with(new Stance(on, view, words)));
    }

    private Change dated(UUID id, LocalDate on, int entries, UnaryOperator<Part> change) {
        if (on.isAfter(today)) {
            return new Change.Refused(PartsNotices.inTheFuture(on));
        }
        return entries >= Part.MOST_ENTRIES
                ? new Change.Refused(PartsNotices.tooMany(Part.MOST_ENTRIES))
                : new Change.Made(map.with(change.apply(map.part(id))));
    }

    /** Writes down how one part stands to another. */
    public Change relate(UUID from, Relation.Kind kind, UUID to) {
        if (map.part(from).equals(map.part(to))) {
            return new Change.Refused(PartsNotices.toItself());
        }
        if (map.part(from).isSetAside() || map.part(to).isSetAside()) {
            return new Change.Refused(PartsNotices.setAside());
        }
        var relation = new Relation(from, kind, to);
        if (map.relations().contains(relation)) {
            return new Change.Refused(PartsNotices.relatedAlready());
        }
        return map.relations().size() >= PartsMap.MOST_RELATIONS
                ? new Change.Refused(PartsNotices.tooMany(PartsMap.MOST_RELATIONS))
                : new Change.Made(map.with(relation));
    }
}
