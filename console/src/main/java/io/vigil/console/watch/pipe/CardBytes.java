package io.vigil.console.watch.pipe;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;

/** A card as bytes: as it goes over the pipe, and as the watch keeps it until it is shown or wiped. */
final class CardBytes {
    private CardBytes() {}

    /** The caller owns the bytes and wipes them. */
    static byte[] of(Card card) {
        var bytes = new Wiped();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(card.title());
            out.writeShort(card.lines().size());
            for (var line : card.lines()) {
                out.writeUTF(line);
            }
            out.writeShort(card.calls().size());
            for (var number : card.calls()) {
                out.writeUTF(number.whom());
                out.writeUTF(number.number());
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        } finally {
            bytes.wipe();
        }
    }

    /**
     * Reads a card; the bytes stay the caller's.
     *
     * @throws IOException if these bytes are no card
     */
    static Card read(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            var title = in.readUTF();
            var lines = new ArrayList<String>();
            for (var left = in.readUnsignedShort(); left > 0; left--) {
                lines.add(in.readUTF());
            }
            var calls = new ArrayList<Card.Call>();
            for (var left = in.readUnsignedShort(); left > 0; left--) {
                calls.add(new Card.Call(in.readUTF(), in.readUTF()));
            }
            return new Card(title, lines, calls);
        } catch (IllegalArgumentException e) {
            throw new IOException("no card in " + bytes.length + " bytes", e);
        }
    }

    private static final class Wiped extends ByteArrayOutputStream {
        Wiped() {
            super(Frame.LONGEST_BYTES); // never grows, so that no copy stays behind
        }

        void wipe() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
