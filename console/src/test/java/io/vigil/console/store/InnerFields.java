package io.vigil.console.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigil.console.client.InnerFile;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.store.vault.VaultFile;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.Stored;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Every field of the psychotherapy vault that takes words: found by going through the records that are kept there, so that
 * one which is added is among them, and found again in the vault itself by the same names.
 */
public final class InnerFields {
    private InnerFields() {}

    /** All there are, each as the way to it: {@code ProtectorHeard.answer.words}. */
    public static SortedSet<String> all() {
        var fields = new TreeSet<String>();
        Markers.facts().stream()
                .filter(fact -> fact.vault() == SessionEvent.Vault.PSYCHOTHERAPY && canBe(fact))
                .forEach(fact -> find(fact.getClass(), name(fact), fields));
        Markers.courseFacts().stream()
                .filter(fact -> fact.vault() == CourseEvent.Vault.PSYCHOTHERAPY)
                .forEach(fact -> find(fact.getClass(), fact.getClass().getSimpleName(), fields));
        find(InnerFile.class, InnerFile.class.getSimpleName(), fields);
        for (var kind : NotePiece.Kind.values()) {
            find(NotePiece.class, "NotePiece " + kind, fields);
        }
        return fields;
    }

    /** Whether the session makes such a fact: items that are never left out, and marks that tell nothing, have none. */
    private static boolean canBe(SessionEvent fact) {
        if (fact instanceof SessionEvent.ItemWaived waived) {
            return waived.item().mayBeWaived();
        }
        return !(fact instanceof Experience.MarkTold told)
                || (told.mark().isToldInPsychotherapy() && !told.mark().isPsychotherapy());
    }

    private static String name(SessionEvent fact) {
        var json = Json.tree(fact);
        return name(fact.getClass().getSimpleName(), json);
    }

    /** What is kept for each item and each mark is a field of its own. */
    private static String name(String kind, JsonNode fact) {
        var of = fact.path("item").asText(fact.path("mark").asText(""));
        return of.isEmpty() ? kind : kind + " " + of;
    }

    private static void find(Type type, String way, Set<String> into) {
        if (type == String.class) {
            into.add(way);
        } else if (type instanceof ParameterizedType generic) {
            if (!Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                    && generic.getRawType() != Optional.class) {
                throw new IllegalStateException("no way into " + way + ": " + type);
            }
            find(generic.getActualTypeArguments()[0], way, into);
        } else if (type instanceof Class<?> kind && kind.isRecord()) {
            for (var component : kind.getRecordComponents()) {
                find(component.getGenericType(), way + "." + component.getName(), into);
            }
        } else if (!(type instanceof Class<?> plain) || !holdsNoWords(plain)) {
            throw new IllegalStateException("no way into " + way + ": " + type);
        }
    }

    private static boolean holdsNoWords(Class<?> kind) {
        return kind.isPrimitive()
                || kind.isEnum()
                || kind == UUID.class
                || Temporal.class.isAssignableFrom(kind)
                || TemporalAmount.class.isAssignableFrom(kind);
    }

    /** What stands in the psychotherapy vault, as it is opened: the fields, and the words in each. */
    public static SortedMap<String, Set<String>> writtenIn(Vaults vaults) throws VaultDamaged, Json.NotUnderstood {
        var written = new TreeMap<String, Set<String>>();
        for (var session : new SessionShelf(vaults, new SecureRandom()).all()) {
            for (var stored : vaults.psychotherapy().facts(session.session()).whole()) {
                fact(tree(stored), written);
            }
        }
        for (var kind : Kind.values()) {
            for (var stored : vaults.psychotherapy().all(kind).whole()) {
                var tree = tree(stored);
                switch (kind) {
                    case COURSE_INNER -> fact(tree, written);
                    case INNER, INNER_THEN -> leaves(tree.path("file"), InnerFile.class.getSimpleName(), written);
                    case NOTE -> leaves(tree, "NotePiece " + tree.path("kind").asText(), written);
                    default -> throw new IllegalStateException("whose fields are in a " + kind + "?");
                }
            }
        }
        return written;
    }

    private static JsonNode tree(Stored stored) throws Json.NotUnderstood {
        return Json.read(stored.content(), JsonNode.class);
    }

    private static void fact(JsonNode kept, SortedMap<String, Set<String>> into) {
        var fact = kept.path("fact");
        leaves(fact, name(kept.path("kind").asText(), fact), into);
    }

    private static void leaves(JsonNode node, String way, SortedMap<String, Set<String>> into) {
        if (node.isTextual()) {
            into.computeIfAbsent(way, first -> new TreeSet<>()).add(node.asText());
        } else if (node.isArray()) {
            node.forEach(each -> leaves(each, way, into));
        } else {
            node.properties().forEach(each -> leaves(each.getValue(), way + "." + each.getKey(), into));
        }
    }

    /** Everything in a vault, as whoever has its key reads it. */
    public static List<String> opened(VaultFile vault, Vaults of) throws VaultDamaged {
        var all = new ArrayList<Stored>();
        for (var kind : Kind.values()) {
            all.addAll(vault.all(kind).whole());
        }
        for (var session : new SessionShelf(of, new SecureRandom()).all()) {
            all.addAll(vault.facts(session.session()).whole());
        }
        return all.stream()
                .map(stored -> new String(stored.content(), StandardCharsets.UTF_8))
                .toList();
    }
}
