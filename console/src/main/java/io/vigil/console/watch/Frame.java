package io.vigil.console.watch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * One word on the pipe: a byte for the word, four for the length of what follows, and that. Who receives a card owns the
 * bytes and wipes them.
 *
 * @param content empty for every word but {@link Word#CARD}
 */
record Frame(Word word, byte[] content) {
    static final int LONGEST_BYTES = 256 * 1024;

    private static final byte[] NOTHING = {};

    static Frame of(Word word) {
        return new Frame(word, NOTHING);
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
    static Frame read(DataInputStream in) throws IOException {
        var number = in.readByte();
        var word = Word.of(number).orElseThrow(() -> new IOException("no word has the number " + number));
        var length = in.readInt();
        if (length < 0 || length > LONGEST_BYTES || (word != Word.CARD && length > 0)) {
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Frame frame && frame.word == word && Arrays.equals(frame.content, content);
    }

    @Override
    public int hashCode() {
        return word.hashCode() * 31 + Arrays.hashCode(content);
    }
}
