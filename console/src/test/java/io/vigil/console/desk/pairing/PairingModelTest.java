package io.vigil.console.desk.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.vigil.console.desk.port.PairingPort;
import io.vigil.console.pairing.Fault;
import io.vigil.console.pairing.KeyLine;
import io.vigil.console.pairing.PairingShown.State;
import io.vigil.console.pairing.ServerTest;
import io.vigil.console.pairing.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PairingModelTest {
    private static final KeyLine LINE = new KeyLine("7N3kLw0bJ0m3r0u8mC4m3m1n8o5f0t1zJvQ2x9a7dWk=", "mara");

    private final List<Consumer<ServerTest>> asked = new ArrayList<>();
    private final PairingModel model =
            new PairingModel(new PairingPort(Optional.of("https://practice.example"), LINE, asked::add));

    @Test
    void oneTestIsUnderWayAtATime() {
        model.test();
        model.test();

        assertEquals(1, asked.size());
        assertTrue(model.shown().get().isRunning());
    }

    @Test
    void whatWasFoundStandsUntilTheNextTest() {
        model.test();
        asked.get(0).accept(new ServerTest(EnumSet.of(Step.NAME), List.of(Fault.NOBODY_LISTENS)));

        var shown = model.shown().get();
        assertFalse(shown.isRunning());
        assertEquals(State.WRONG, shown.pairing().rows().get(1).state());

        model.test();
        assertEquals(List.of(), model.shown().get().pairing().rows());
        assertEquals(2, asked.size());
    }

    @Test
    void theCodeReadsAsTheLine() throws Exception {
        var picture = QrPicture.of(LINE.text(), 220);
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());

        var read = new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))));

        assertEquals(LINE.text(), read.getText());
    }
}
