package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.course.Due;
import io.vigil.console.course.Where;
import io.vigil.console.course.log.TherapistProfile;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.entry.Kind;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTherapistBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Tag("E10")
    @Test
    void bothTrainingsAreAttestedWithTheirDatesAndEveryKeepingIsThereStill(@TempDir Path folder) throws Exception {
        try (var vaults = OpenVaults.create(folder.resolve("vaults"))) {
            new RecoveryPaper(vaults, new SecureRandom()).readBack(); // stands beside it in the same vault
            var book = new SqliteTherapistBook(vaults, new SecureRandom(), Clock.systemUTC());
            assertEquals(TherapistProfile.EMPTY, book.read());
            assertEquals(
                    List.of(Where.PROFILE, Where.PROFILE),
                    book.read().due(TODAY).stream().map(Due::where).toList());

            var ifs = Optional.of(new TherapistProfile.Training(TODAY.minusYears(3), "IFS Institute, level 2"));
            book.keep(new TherapistProfile(ifs, Optional.empty()));
            book.keep(new TherapistProfile(ifs, Optional.of(new TherapistProfile.Training(TODAY.plusDays(1), ""))));
            assertEquals(1, book.read().due(TODAY).size());

            assertEquals(List.of(), book.read().due(TODAY.plusDays(1)));
            assertEquals(2, vaults.record().all(Kind.THERAPIST_THEN).whole().size());
        }
    }
}
