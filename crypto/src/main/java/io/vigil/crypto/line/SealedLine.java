package io.vigil.crypto.line;

/**
 * Seals and opens the frames of one handshake, each exactly one further than the last. For one thread. A frame that does
 * not open ends this direction for good: begin a new handshake.
 */
public final class SealedLine implements AutoCloseable {
    /** Plain bytes in one frame at most. */
    public static final int FRAME_BYTES = 32 * 1024;

    private static final byte[] NOTHING = {};

    private final CipherState sending;
    private final CipherState receiving;

    SealedLine(CipherState sending, CipherState receiving) {
        this.sending = sending;
        this.receiving = receiving;
    }

    /**
     * Seals the next frame of this direction.
     *
     * @throws IllegalArgumentException if the frame is longer than {@link #FRAME_BYTES}
     */
    public byte[] seal(byte[] frame) {
        if (frame.length > FRAME_BYTES) {
            throw new IllegalArgumentException("a frame is " + FRAME_BYTES + " bytes at most, not " + frame.length);
        }
        return sending.encrypt(NOTHING, frame);
    }

    /**
     * Opens the next frame of the other direction.
     *
     * @throws Tampered when it was forged, replayed, reordered, comes after a gap, or is too long
     */
    public byte[] open(byte[] sealed) throws Tampered {
        if (sealed.length > FRAME_BYTES + CipherState.TAG_BYTES) {
            receiving.close();
            throw new Tampered("a sealed frame is " + (FRAME_BYTES + CipherState.TAG_BYTES) + " bytes at most, not "
                    + sealed.length);
        }
        return receiving.decrypt(NOTHING, sealed);
    }

    @Override
    public void close() {
        sending.close();
        receiving.close();
    }
}
