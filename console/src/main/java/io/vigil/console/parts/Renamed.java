package io.vigil.console.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A name that is gone from a list, and a new one in its place: one part under another name, or another part. Nobody can tell
 * the two apart but whoever wrote it.
 *
 * @param was the name as it stood
 * @param is the name as it stands
 */
public record Renamed(String was, String is) {
    /**
     * Every such pair: what is gone and what is new between the same two names that stayed, in their order.
     *
     * @param before the names as they stood when the writing began
     * @param after the names as they stand now
     */
    public static List<Renamed> possible(List<String> before, List<String> after) {
        var is = after.stream().map(Part::nameOf).toList();
        var was = before.stream().map(Part::nameOf).toList();
        var gone = between(was, is);
        var fresh = between(is, was);
        var pairs = new ArrayList<Renamed>();
        gone.forEach((place, names) -> {
            var there = fresh.getOrDefault(place, List.of());
            for (var at = 0; at < Math.min(names.size(), there.size()); at++) {
                pairs.add(new Renamed(names.get(at), there.get(at)));
            }
        });
        return List.copyOf(pairs);
    }

    /** Those of {@code names} that are not among {@code others}, by the name that stayed before them. */
    private static Map<String, List<String>> between(List<String> names, List<String> others) {
        var found = new LinkedHashMap<String, List<String>>();
        var stayed = "";
        for (var name : names) {
            if (others.contains(name)) {
                stayed = name;
            } else {
                found.computeIfAbsent(stayed, first -> new ArrayList<>()).add(name);
            }
        }
        return found;
    }

    /** What parts are called stays out of every log. */
    @Override
    public String toString() {
        return "Renamed[]";
    }
}
