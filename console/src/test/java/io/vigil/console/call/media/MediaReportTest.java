package io.vigil.console.call.media;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MediaReportTest {
    @Test
    void aHandfulOfPiecesThatWereNotSealedIsLeftOfWhatHasEnded() {
        assertFalse(Reports.refusing(Reports.ONE, 0).isUnsealed());
        assertFalse(Reports.refusing(Reports.ONE, 49).isUnsealed());
    }

    @Test
    void aSecondOfUnsealedPictureIsSomebodyElses() {
        assertTrue(Reports.refusing(Reports.ONE, 50).isUnsealed());
        assertTrue(Reports.refusing(Reports.ONE, 5_000).isUnsealed());
    }
}
