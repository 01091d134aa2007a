package io.vigil.console.client;

import io.vigil.console.parts.Part;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Renamed;
import io.vigil.console.words.Bounds;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is known of a client's inner work before a day. Kept in the psychotherapy vault and nowhere else.
 *
 * @param client whose it is: the id of the {@link ClientFile}
 * @param parts the map of the client's parts
 * @param intentions in the client's own words
 */
public record InnerFile(UUID client, PartsMap parts, List<String> intentions) {
    public InnerFile {
        if (!parts.client().equals(client)) {
            throw new IllegalArgumentException("the inner work of " + client + ", the map of " + parts.client());
        }
        intentions = entries("an intention", intentions);
    }

    /** A file in which the protectors' names alone are written down: so it was before there was a map. */
    public InnerFile(UUID client, List<String> protectors, List<String> intentions) {
        this(client, PartsMap.ofProtectors(client, entries("a protector", protectors)), intentions);
    }

    /** The file of a client of whom nothing is written down yet. */
    public static InnerFile empty(UUID client) {
        return new InnerFile(client, PartsMap.empty(client), List.of());
    }

    /** Every protector that is known and not set aside, as the client calls it, in the order in which it is asked. */
    public List<String> protectors() {
        return parts.protectors().stream().map(Part::name).toList();
    }

    public InnerFile with(PartsMap next) {
        return new InnerFile(client, next, intentions);
    }

    private static List<String> entries(String what, List<String> written) {
        var entries = written.stream()
                .map(entry -> Bounds.text(what, entry).strip())
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
        Bounds.atMost(what, entries.size(), Bounds.ENTRIES);
        return entries;
    }

    /** What protectors are called stays out of every log. */
    @Override
    public String toString() {
        return "InnerFile[" + client + ", parts=" + parts.parts().size() + "]";
    }

    /**
     * What somebody wrote of the inner work in a form that holds names and intentions alone.
     *
     * @param before the names as they stood when the form was filled
     * @param renamed those that are one part under another name: the others that are gone are set aside
     */
    public record Written(
            List<String> before, List<String> protectors, List<String> intentions, List<Renamed> renamed) {
        public Written {
            before = List.copyOf(before);
            renamed = List.copyOf(renamed);
            protectors = entries("a protector", protectors);
            intentions = entries("an intention", intentions);
        }

        /** Nobody goes by another name. */
        public Written(List<String> before, List<String> protectors, List<String> intentions) {
            this(before, protectors, intentions, List.of());
        }

        /** The file {@code now}, with what was written: whatever else is known of the parts stays. */
        public InnerFile in(InnerFile now, LocalDate today) {
            var map = now.parts().renamed(renamed);
            var stood = before.stream().map(name -> called(map, name)).toList();
            return new InnerFile(now.client(), map.withProtectors(stood, protectors, today), intentions);
        }

        private String called(PartsMap map, String name) {
            return renamed.stream()
                    .filter(each -> each.was().equals(Part.nameOf(name))
                            && map.named(each.was()).isEmpty())
                    .findFirst()
                    .map(Renamed::is)
                    .orElse(name);
        }

        @Override
        public String toString() {
            return "Written[]";
        }
    }
}
