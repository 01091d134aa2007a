package io.vigil.console.desk;

import io.vigil.console.client.ClientFile;
import io.vigil.console.course.given.KnownParts;
import io.vigil.console.course.log.CourseReader;
import io.vigil.console.course.log.MemoryCourseLog;
import io.vigil.console.course.log.TherapistBook;
import io.vigil.console.course.log.TherapistProfile;
import io.vigil.console.desk.records.RecordsPort;
import io.vigil.console.desk.records.RecordsPorts;
import io.vigil.console.measures.MemoryMeasureLog;
import io.vigil.console.release.Confirmed;
import io.vigil.console.release.ExportKind;
import io.vigil.console.release.Exported;
import io.vigil.console.schedule.MemoryScheduleBook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The work between journey days for a desk that is only looked at: kept as long as the test runs. */
final class WorkInMemory {
    private WorkInMemory() {}

    static ClientWork of(Clock clock) {
        var courses = new MemoryCourseLog();
        return new ClientWork(
                courses,
                new CourseReader(courses, client -> List.of(), client -> KnownParts.NONE),
                client -> List.of(),
                new NoTraining(),
                new MemoryMeasureLog(),
                new MemoryScheduleBook(),
                List::of,
                new RecordsPorts(
                        new NoRecords(),
                        name -> Optional.empty(),
                        Runnable::run,
                        Runnable::run,
                        clock,
                        ZoneOffset.UTC,
                        notice -> {}),
                appointment -> {});
    }

    /** Of a therapist who has attested nothing. */
    private static final class NoTraining implements TherapistBook {
        @Override
        public TherapistProfile read() {
            return TherapistProfile.EMPTY;
        }

        @Override
        public void keep(TherapistProfile profile) {}
    }

    /** Of clients with whom no session was begun. */
    private static final class NoRecords implements RecordsPort {
        @Override
        public List<Held> sessions(UUID client) {
            return List.of();
        }

        @Override
        public List<Exported> exports(UUID client) {
            return List.of();
        }

        @Override
        public void session(ExportKind what, ClientFile client, UUID session, Path place) throws Refused {
            throw new Refused(Why.NOT_BEGUN);
        }

        @Override
        public void notes(ExportKind what, Confirmed confirmed, Path place) throws Refused {
            throw new Refused(Why.NO_NOTES);
        }
    }
}
