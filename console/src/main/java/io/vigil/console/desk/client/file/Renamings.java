package io.vigil.console.desk.client.file;

import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Renamed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which new names are old parts': asked one after the other, before anything is kept. */
final class Renamings {
    static final Renamings NONE = new Renamings(List.of(), Map.of());

    private final List<Renamed> possible;
    private final Map<Renamed, Is> answers;

    private Renamings(List<Renamed> possible, Map<Renamed, Is> answers) {
        this.possible = possible;
        this.answers = answers;
    }

    /** What is to be asked of these names; what was answered already still counts. Two that are on the map are two. */
    Renamings of(List<String> before, List<String> after, PartsMap map) {
        var asked = Renamed.possible(before, after).stream()
                .filter(each -> map.named(each.is()).isEmpty())
                .toList();
        return new Renamings(asked, answers);
    }

    /** What is asked now. */
    Optional<Renamed> asked() {
        return possible.stream().filter(each -> !answers.containsKey(each)).findFirst();
    }

    /** The answer to what is asked. */
    Renamings answered(Is is) {
        var next = new LinkedHashMap<>(answers);
        asked().ifPresent(each -> next.put(each, is));
        return new Renamings(possible, next);
    }

    /** Those that are one part under another name. */
    List<Renamed> same() {
        return possible.stream()
                .filter(each -> answers.get(each) == Is.THE_SAME_PART)
                .toList();
    }

    /** What a new name is. */
    enum Is {
        THE_SAME_PART,
        ANOTHER_PART
    }

    @Override
    public String toString() {
        return "Renamings[" + possible.size() + "]";
    }
}
