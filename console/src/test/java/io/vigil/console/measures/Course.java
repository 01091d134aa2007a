package io.vigil.console.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A course to test with: entries of one client, each a minute after the one before. */
public final class Course {
    public static final UUID CLIENT = new UUID(7, 1);
    public static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private long count;

    /** The head of another entry. */
    public Entry entry(Measure measure, LocalDate on, Optional<UUID> corrects) {
        count++;
        return new Entry(
                new UUID(14, count), CLIENT, measure, on, EnteredBy.THERAPIST, NOON.plusSeconds(60 * count), corrects);
    }

    /** A questionnaire on a day, one answer for each item; -1 is none. */
    public MeasureFact.Answered answered(Questionnaire of, LocalDate on, int... items) {
        return new MeasureFact.Answered(entry(Measure.valueOf(of.name()), on, Optional.empty()), answers(of, items));
    }

    public MeasureFact.Answered correcting(MeasureFact.Answered wrong, int... items) {
        var entry = wrong.entry();
        return new MeasureFact.Answered(
                entry(entry.measure(), entry.on(), Optional.of(entry.id())),
                answers(wrong.answers().of(), items));
    }

    public MeasureFact.Totalled totalled(Measure measure, LocalDate on, String total) {
        return new MeasureFact.Totalled(entry(measure, on, Optional.empty()), new BigDecimal(total));
    }

    /** One answer for each item; -1 is none. */
    public static Answers answers(Questionnaire of, int... items) {
        return new Answers(
                of,
                Arrays.stream(items)
                        .mapToObj(answer -> answer < 0 ? OptionalInt.empty() : OptionalInt.of(answer))
                        .toList(),
                OptionalInt.empty());
    }

    /** Every item answered alike. */
    public static int[] all(Questionnaire of, int answer) {
        var items = new int[of.items()];
        Arrays.fill(items, answer);
        return items;
    }
}
