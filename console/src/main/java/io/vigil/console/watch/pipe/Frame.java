package io.vigil.console.watch.pipe;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;

/**
 * One word on the pipe: a byte for the word, four for the length of what follows, and that. Who receives a card owns the
 * bytes and wipes them.
 */
public final class Frame {
    static final int LONGEST_BYTES = 512 * 1024;

    private static final byte[] NOTHING = {};

    private final Word word;
    private final byte[] content;

    private Frame(Word word, byte[] content) {
        this.word = word;
        this.content = content;
    }

    static Frame of(Word word) {
        return new Frame(word, NOTHING);
    }

    static Frame of(Card card) {
        return new Frame(Word.CARD, CardBytes.of(card));
    }

    /** The client was seen or heard so long ago. */
    static Frame proven(Duration ago) {
        return new Frame(
                Word.PROVEN,
                ByteBuffer.allocate(Long.BYTES).putLong(ago.toMillis()).array());
    }

    public Word word() {
        return word;
    }

    /** Of {@link Word#PROVEN}. */
    public Duration ago() {
        return Duration.ofMillis(ByteBuffer.wrap(content).getLong());
    }

    /** Empty for every word but {@link Word#CARD} and {@link Word#PROVEN}. */
    public byte[] content() {
        return content;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(word.number());
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /**
     * Waits for the next word.
     *
     * @throws IOException at the end of the pipe, and for what is no word of ours
     */
    public static Frame read(DataInputStream in) throws IOException {
        var number = in.readByte();
        var word = Word.of(number).orElseThrow(() -> new IOException("no word has the number " + number));
        var length = in.readInt();
        if (!word.takes(length)) {
            throw new IOException(word + " with " + length + " bytes");
        }
        var content = new byte[length];
        in.readFully(content);
        return new Frame(word, content);
    }

    void wipe() {
        Arrays.fill(content, (byte) 0);
    }

    @Override
    public String toString() {
        return word + " with " + content.length + " bytes";
    }
}
