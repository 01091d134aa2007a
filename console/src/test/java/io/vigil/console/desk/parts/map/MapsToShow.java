package io.vigil.console.desk.parts.map;

import io.vigil.console.parts.Asking;
import io.vigil.console.parts.Change;
import io.vigil.console.parts.Described;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stage;
import io.vigil.console.parts.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Maps to look at and to test with. Nobody has these parts. */
public final class MapsToShow {
    public static final UUID CLIENT = new UUID(7, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<String> NAMES = List.of(
            "The Night Watchman",
            "The Organizer",
            "Little One",
            "Fog",
            "The Wise Uncle",
            "The One Who Runs",
            "Tight Chest",
            "The Critic with the Red Pen",
            "Blanket",
            "The Girl at the Window",
            "Professor",
            "The Joker",
            "Stone",
            "Nobody Home",
            "The Good Daughter");
    private static final List<Role> ROLES = List.of(
            Role.MANAGER,
            Role.MANAGER,
            Role.EXILE,
            Role.FIREFIGHTER,
            Role.SELF_LIKE,
            Role.FIREFIGHTER,
            Role.NOT_KNOWN,
            Role.MANAGER,
            Role.PROTECTOR,
            Role.EXILE,
            Role.MANAGER,
            Role.FIREFIGHTER,
            Role.PROTECTOR,
            Role.EXILE,
            Role.MANAGER);

    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final List<Stance.View> VIEWS = List.of(Stance.View.values());
    private static final List<Relation.Kind> KINDS = List.of(Relation.Kind.values());

    private MapsToShow() {}

    /** The first {@code count} of them, related as such parts often are. */
    public static PartsMap of(int count) {
        var map = PartsMap.empty(CLIENT);
        for (var place = 0; place < count; place++) {
            var again = place / NAMES.size();
            var name = NAMES.get(place % NAMES.size()) + (again == 0 ? "" : " " + (again + 1));
            map = made(new Asking(map, TODAY.minusDays(200))
                    .add(new UUID(4, place), name, ROLES.get(place % ROLES.size())));
            var part = map.parts().get(place);
            map = made(new Asking(map, TODAY)
                    .describe(part.id(), Described.of(part).at(STAGES.get((place * 3 + 1) % STAGES.size()))));
            if (place % 3 != 2) {
                var view = VIEWS.get((place * 2 + 4) % VIEWS.size());
                map = made(new Asking(map, TODAY)
                        .stance(part.id(), TODAY.minusDays(place), view, "Only with the light on."));
            }
            map = made(new Asking(map, TODAY).trust(part.id(), TODAY.minusDays(40), (place * 7) % 11));
        }
        return related(map);
    }

    private static PartsMap related(PartsMap map) {
        var next = map;
        var exiles =
                map.parts().stream().filter(part -> part.role() == Role.EXILE).toList();
        var place = 0;
        for (var part : map.protectors()) {
            if (!exiles.isEmpty()) {
                next = related(
                        next,
                        part.id(),
                        Relation.Kind.PROTECTS,
                        exiles.get(place % exiles.size()).id());
            }
            place++;
        }
        var parts = map.parts();
        if (parts.size() > 4) {
            next = related(
                    next,
                    parts.get(0).id(),
                    Relation.Kind.POLARISED_WITH,
                    parts.get(3).id());
            next = related(
                    next,
                    parts.get(0).id(),
                    Relation.Kind.ALLIED_WITH,
                    parts.get(1).id());
            next = related(
                    next,
                    parts.get(2).id(),
                    Relation.Kind.EXILED_BY,
                    parts.get(1).id());
        }
        if (parts.size() > 11) {
            next = related(
                    next,
                    parts.get(11).id(),
                    Relation.Kind.POLARISED_WITH,
                    parts.get(10).id());
            next = related(
                    next,
                    parts.get(7).id(),
                    Relation.Kind.ALLIED_WITH,
                    parts.get(4).id());
        }
        return next;
    }

    private static PartsMap related(PartsMap map, UUID from, Relation.Kind kind, UUID to) {
        return new Asking(map, TODAY).relate(from, kind, to) instanceof Change.Made made ? made.map() : map;
    }

    /** Any map of so many parts and at most so many relations; the same for the same {@code chance}. */
    public static PartsMap random(int count, int relations, Random chance) {
        var map = PartsMap.empty(CLIENT);
        for (var place = 0; place < count; place++) {
            var words = 1 + chance.nextInt(6);
            var name = new StringBuilder("P" + place);
            for (var word = 0; word < words; word++) {
                name.append(' ').append("Wwiméxzö".substring(0, 1 + chance.nextInt(8)));
            }
            var role = ROLES.get(chance.nextInt(ROLES.size()));
            map = made(new Asking(map, TODAY).add(new UUID(4, place), name.toString(), role));
            var view = VIEWS.get(chance.nextInt(VIEWS.size()));
            map = made(new Asking(map, TODAY).stance(map.parts().get(place).id(), TODAY, view, "so"));
        }
        for (var each = 0; each < relations && count > 1; each++) {
            var from = map.parts().get(chance.nextInt(count)).id();
            var to = map.parts().get(chance.nextInt(count)).id();
            map = related(map, from, KINDS.get(chance.nextInt(KINDS.size())), to);
        }
        return map;
    }

    /** The map that a wish makes. */
    public static PartsMap made(Change change) {
        if (change instanceof Change.Made made) {
            return made.map();
        }
        throw new AssertionError("the wish was refused");
    }
}
