package io.vigil.console.store;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.PracticeDay;
import io.vigil.console.checklist.SettingChecks;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.PhoneNumber;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.Kept;
import io.vigil.console.course.log.TherapistProfile;
import io.vigil.console.journey.Mark;
import io.vigil.console.parts.Part;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Role;
import io.vigil.console.session.event.Correcting;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Words that stand in every field that can be written in, each its own, and are found again wherever they are in the clear. */
public final class Markers {
    /** In what belongs to the record. */
    public static final String OUTER = "Zq9Kouter";
    /** In what belongs to the psychotherapy vault (domain.md §6). */
    public static final String INNER = "Zq9Kinner";

    static final UUID CLIENT = new UUID(1, 2);

    private static final String BOTH = "Zq9K";
    private static final String DIGITS = "2179990";
    private static final Instant AT = Instant.parse("2026-11-23T20:00:00Z");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);

    private final String kind;
    private int count;
    private long number = 1;

    private Markers(String kind) {
        this.kind = kind;
    }

    /** A secret of 32 bytes that begins with the marker. */
    static byte[] secret(String kind) {
        return Arrays.copyOf((kind + "secret").getBytes(StandardCharsets.UTF_8), 32);
    }

    /** Every kind of fact, and every item and mark of those that have one, with a marker in each field. */
    public static List<SessionEvent> facts() {
        var facts = new ArrayList<SessionEvent>();
        for (var kind : SessionEvent.kinds()) {
            List<?> constants = Arrays.stream(kind.getRecordComponents())
                    .filter(each -> each.getType() == Item.class || each.getType() == Mark.class)
                    .findFirst()
                    .<List<?>>map(each -> List.of(each.getType().getEnumConstants()))
                    .orElse(List.of(""));
            for (var constant : constants) {
                facts.add(kind.cast(new Markers(kindOf(kind, constant)).filled(kind, constant)));
            }
        }
        return facts;
    }

    /** Said here once more and by name, so that a fact that moves to the other vault is noticed. */
    private static String kindOf(Class<?> fact, Object constant) {
        var inner = List.of(
                SessionEvent.ProtectorHeard.class,
                SessionEvent.ProtectorAdded.class,
                SessionEvent.HeldOff.class,
                Correcting.AnswerTakenBack.class,
                Correcting.ProtectorTakenOff.class,
                Experience.InnerWorkBrought.class,
                Experience.MarkTold.class,
                Experience.PartMet.class,
                Experience.ToldAs.class,
                Experience.ProtectorAfterwards.class);
        var innerItems = List.of(Item.PARTS_NOT_LISTED, Item.INTENTIONS, Item.EXPERIENCE_HEARD, Item.PROTECTORS_HEARD);
        var innerMarks = List.of(Mark.SPOKEN_WORDS, Mark.PART_PRESENT);
        return inner.contains(fact) || innerItems.contains(constant) || innerMarks.contains(constant) ? INNER : OUTER;
    }

    /** Every kind of fact of a course, with a marker in each field. */
    public static List<CourseEvent> courseFacts() {
        var inner = List.of(
                CourseEvent.CandidacyReasoned.class,
                CourseEvent.ObjectionRaised.class,
                CourseEvent.ObjectionWithdrawn.class,
                CourseEvent.ResponseHeard.class,
                CourseEvent.NextReasoned.class,
                CourseEvent.ThreadKept.class,
                CourseEvent.FollowedUp.class);
        var facts = new ArrayList<CourseEvent>();
        for (var permitted : CourseEvent.class.getPermittedSubclasses()) {
            var markers = new Markers(inner.contains(permitted) ? INNER : OUTER);
            markers.number = facts.size() + 1L;
            facts.add((CourseEvent) markers.filled(permitted, ""));
        }
        return facts;
    }

    static TherapistProfile therapist() {
        return (TherapistProfile) new Markers(OUTER).filled(TherapistProfile.class, "");
    }

    static ClientFile client() {
        return (ClientFile) new Markers(OUTER).filled(ClientFile.class, "");
    }

    static InnerFile inner() {
        return (InnerFile) new Markers(INNER).filled(InnerFile.class, "");
    }

    static String note(int number) {
        return INNER + " note " + number;
    }

    private String next() {
        count++;
        return kind + count;
    }

    private Object filled(Type type, Object constant) {
        if (type instanceof ParameterizedType generic) {
            var inside = filled(generic.getActualTypeArguments()[0], constant);
            return generic.getRawType() == Optional.class
                    ? Optional.of(inside)
                    : generic.getRawType() == Set.class ? Set.of(inside) : List.of(inside);
        }
        if (type == String.class) {
            return next();
        }
        if (type == PartsMap.class) {
            return map(constant);
        }
        if (type == int.class) {
            return 6;
        }
        var plain = plain();
        if (plain.containsKey(type)) {
            return plain.get(type);
        }
        var kind = (Class<?>) type;
        if (kind.isInstance(constant)) {
            return constant;
        }
        return kind.isEnum() ? kind.getEnumConstants()[0] : record(kind, constant);
    }

    /** Two parts, so that one can stand to the other. */
    private PartsMap map(Object constant) {
        var one = (Part) filled(Part.class, constant);
        var set = (Part) filled(Part.class, constant);
        var other = new Part(
                new UUID(1, 3),
                set.name(),
                Role.PROTECTOR,
                set.told(),
                set.stage(),
                set.trust(),
                set.stances(),
                set.foundOn(),
                Optional.empty());
        var relation = new Relation(one.id(), Relation.Kind.PROTECTS, other.id());
        return new PartsMap(CLIENT, List.of(one, other), List.of(relation));
    }

    private Map<Type, Object> plain() {
        var plain = new LinkedHashMap<Type, Object>();
        plain.put(Kept.class, new Kept(number, AT, DATE));
        plain.put(long.class, number);
        plain.put(Instant.class, AT);
        plain.put(LocalDate.class, DATE);
        plain.put(Duration.class, Duration.ofSeconds(4));
        plain.put(ZoneId.class, ZoneId.of("UTC"));
        plain.put(UUID.class, CLIENT);
        plain.put(Vitals.class, new Vitals(118, 76, 64, AT));
        plain.put(VitalsLimits.class, VitalsLimits.DEFAULT);
        plain.put(PracticeDay.class, practice());
        plain.put(PhoneNumber.class, PhoneNumber.of(DIGITS + (100 + count)));
        return plain;
    }

    private PracticeDay practice() {
        return new PracticeDay(
                new SettingChecks(List.of(new SettingChecks.LeftOff(Item.MUSIC, next())), List.of(next())), 8);
    }

    private Object record(Class<?> record, Object constant) {
        var components = record.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (var i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = record == SessionPlan.class && components[i].getName().equals("protectors")
                    ? List.of() // their names are facts of their own
                    : filled(components[i].getGenericType(), constant);
        }
        try {
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("not filled: " + record, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("not filled: " + record, e.getCause());
        }
    }

    /** Where in the folder, in any file, a marker of any kind stands in the clear, in one of many spellings. */
    public static List<String> foundIn(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                foundIn(Files.readAllBytes(file)).forEach(spelling -> found.add(file.getFileName() + ": " + spelling));
            }
        }
        return found;
    }

    static List<String> foundIn(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return spellings().entrySet().stream()
                .filter(each -> text.contains(new String(each.getValue(), StandardCharsets.ISO_8859_1)))
                .map(Map.Entry::getKey)
                .toList();
    }

    static Map<String, byte[]> spellings() {
        var spellings = new LinkedHashMap<String, byte[]>();
        for (var marker : List.of(BOTH, DIGITS)) {
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                spellings.put(marker + " in " + charset, marker.getBytes(charset));
            }
        }
        spellings.put("hexadecimal", ascii(HexFormat.of().formatHex(ascii(BOTH))));
        spellings.put("hexadecimal, large", ascii(HexFormat.of().withUpperCase().formatHex(ascii(BOTH))));
        for (var before = 0; before < 3; before++) { // wherever it stands in its group of three
            var whole = Base64.getEncoder().withoutPadding().encodeToString(ascii(".".repeat(before) + OUTER));
            spellings.put("Base64, " + before, ascii(whole.substring(before == 0 ? 0 : before + 1, 8)));
        }
        return spellings;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(Charset.forName("US-ASCII"));
    }
}
