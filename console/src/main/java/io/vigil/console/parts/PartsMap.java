package io.vigil.console.parts;

import io.vigil.console.words.Bounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The parts of one client and how they stand to one another. It never changes: each keeping of another map is a new
 * version, and no part that was ever on it is lost from it.
 *
 * @param client whose parts they are
 * @param parts in the order in which they are asked, those set aside among them
 * @param relations between any two of them
 */
public record PartsMap(UUID client, List<Part> parts, List<Relation> relations) {
    /** Of parts on the map; those set aside do not count. */
    public static final int MOST_PARTS = Bounds.ENTRIES;

    private static final int MOST_EVER = 10_000;
    static final int MOST_RELATIONS = 1_000;

    public PartsMap {
        parts = List.copyOf(parts);
        relations = List.copyOf(relations);
        Bounds.atMost("parts", parts.size(), MOST_EVER);
        Bounds.atMost("relations", relations.size(), MOST_RELATIONS);
        var ids = new HashSet<UUID>();
        var names = new HashSet<String>();
        for (var part : parts) {
            if (!ids.add(part.id()) || !names.add(part.name())) {
                throw new IllegalArgumentException("part " + part.id() + " or its name stands twice");
            }
        }
        for (var relation : relations) {
            if (!ids.contains(relation.from()) || !ids.contains(relation.to())) {
                throw new IllegalArgumentException("a relation of a part that is not on the map of " + client);
            }
        }
        if (new HashSet<>(relations).size() != relations.size()) {
            throw new IllegalArgumentException("a relation stands twice on the map of " + client);
        }
    }

    public static PartsMap empty(UUID client) {
        return new PartsMap(client, List.of(), List.of());
    }

    /** The map of a client of whose protectors the names alone were written down. An empty name is none. */
    public static PartsMap ofProtectors(UUID client, List<String> names) {
        var map = empty(client);
        for (var name : names) {
            map = map.withFound(name, Optional.empty());
        }
        return map;
    }

    /** The parts that are not set aside. */
    public List<Part> standing() {
        return parts.stream().filter(part -> !part.isSetAside()).toList();
    }

    public List<Part> setAside() {
        return parts.stream().filter(Part::isSetAside).toList();
    }

    /** The known protectors that are not set aside, in the order in which they are asked (P2, P7). */
    public List<Part> protectors() {
        return standing().stream().filter(part -> part.role().protects()).toList();
    }

    /** The protectors with which there is no relationship yet: the way to KAP is closed until there are none (P2). */
    public List<Part> protectorsNotMet() {
        return protectors().stream().filter(part -> !part.isMet()).toList();
    }

    /** Whether there are protectors, and each of them is met (P2). */
    public boolean isMet() {
        return !protectors().isEmpty() && protectorsNotMet().isEmpty();
    }

    /** Whoever objects to ketamine now, whatever its role: it closes every later stage, at any time (P5). */
    public List<Part> standingObjections() {
        return standing().stream()
                .filter(part -> part.view() == Stance.View.OBJECTS)
                .toList();
    }

    /** The relations between parts that are not set aside. */
    public List<Relation> standingRelations() {
        return relations.stream()
                .filter(relation -> !part(relation.from()).isSetAside()
                        && !part(relation.to()).isSetAside())
                .toList();
    }

    public Optional<Part> find(UUID id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** Whoever has this name, set aside or not. */
    public Optional<Part> named(String name) {
        var sought = Part.nameOf(name);
        return parts.stream().filter(part -> part.name().equals(sought)).findFirst();
    }

    /** The part with this id. @throws IllegalArgumentException if it was never on the map */
    public Part part(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no part " + id + " of client " + client));
    }

    /** A protector that was found, for example in the middle of a green light; one that was set aside stands again. */
    public PartsMap withFound(String name, LocalDate on) {
        return withFound(name, Optional.of(on));
    }

    PartsMap withFound(String typed, Optional<LocalDate> on) {
        var name = Part.nameOf(typed);
        if (name.isEmpty()) {
            return this;
        }
        var known = named(name);
        if (known.isEmpty()) {
            return with(Part.found(nextId(), name, Role.PROTECTOR, on));
        }
        var part = known.get();
        var role = part.role().protects() ? part.role() : Role.PROTECTOR;
        return with(part.as(role).setAside(Optional.empty()));
    }

    /**
     * The map after somebody wrote the names of the protectors anew: a new name is a protector that was found, one that
     * is gone is set aside, and everything else that is known stays.
     *
     * @param before the names as they stood when the writing began; what came to the map since stays
     * @param after the names as they stand now, in the order in which they are asked
     */
    public PartsMap withProtectors(List<String> before, List<String> after, LocalDate today) {
        var was = before.stream().map(Part::nameOf).toList();
        var is = after.stream().map(Part::nameOf).toList();
        var next = this;
        for (var name : was) {
            var part = next.named(name).filter(each -> !is.contains(name));
            next = part.isPresent() ? next.with(part.get().setAside(Optional.of(today))) : next;
        }
        for (var name : is) {
            next = was.contains(name) ? next : next.withFound(name, today);
        }
        return next.inOrder(is);
    }

    /**
     * The map on which parts go by other names. A name that another part has, or that nobody has any more, changes nothing.
     */
    public PartsMap renamed(List<Renamed> names) {
        var next = this;
        for (var name : names) {
            var part = next.named(name.was());
            if (part.isPresent() && next.named(name.is()).isEmpty()) {
                next = next.with(part.get().described(Described.of(part.get()).called(name.is())));
            }
        }
        return next;
    }

    /** Those that are named stand among each other in this order; the others stay where they are. */
    private PartsMap inOrder(List<String> names) {
        var ordered =
                names.stream().distinct().flatMap(name -> named(name).stream()).iterator();
        var next = parts.stream()
                .map(part -> names.contains(part.name()) ? ordered.next() : part)
                .toList();
        return new PartsMap(client, next, relations);
    }

    /** Takes back an entry that was a slip; the versions that were kept with it still hold it. */
    public PartsMap without(UUID id, Trust entry) {
        return with(part(id).without(entry));
    }

    /** As {@link #without(UUID, Trust)}. */
    public PartsMap without(UUID id, Stance entry) {
        return with(part(id).without(entry));
    }

    /** Takes a relation off the map; the versions that were kept with it still hold it. */
    public PartsMap without(Relation relation) {
        return new PartsMap(
                client,
                parts,
                relations.stream().filter(each -> !each.equals(relation)).toList());
    }

    /** Takes a part off the map without losing anything of it. */
    public PartsMap setAside(UUID id, LocalDate on) {
        return part(id).isSetAside() ? this : with(part(id).setAside(Optional.of(on)));
    }

    /** Brings a part back that was set aside, as it was then. */
    public PartsMap takenUp(UUID id) {
        return with(part(id).setAside(Optional.empty()));
    }

    PartsMap with(Relation relation) {
        var next = new ArrayList<>(relations);
        next.add(relation);
        return new PartsMap(client, parts, next);
    }

    /** By their number alone: an id says nothing of a name, and no part ever has another's. */
    private UUID nextId() {
        var number = parts.size() + 1;
        while (find(numbered(number)).isPresent()) {
            number++;
        }
        return numbered(number);
    }

    private UUID numbered(int number) {
        return new UUID(client.getMostSignificantBits() ^ client.getLeastSignificantBits(), number);
    }

    PartsMap with(Part part) {
        var next = new ArrayList<>(parts);
        next.removeIf(each -> each.id().equals(part.id()));
        var place = find(part.id()).map(parts::indexOf).orElse(parts.size());
        next.add(place, part);
        return new PartsMap(client, next, relations);
    }

    /** What parts are called stays out of every log. */
    @Override
    public String toString() {
        return "PartsMap[" + client + ", parts=" + parts.size() + ", relations=" + relations.size() + "]";
    }
}
