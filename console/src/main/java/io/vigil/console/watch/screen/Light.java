package io.vigil.console.watch.screen;

import java.awt.Color;

/** The two lights of the watch's window, in the colours of the desk. */
enum Light {
    DARK(0x14191B, 0x1C2326, 0xE7ECEA, 0x74848A, 0x6FC3C9, 0x10181A, 0xC8262B),
    LIGHT(0xF6F5F2, 0xFFFFFF, 0x1F2A2E, 0x7C8A8F, 0x1F6F78, 0xFFFFFF, 0xB3161B);

    private final int ground;
    private final int surface;
    private final int ink;
    private final int edge;
    private final int accent;
    private final int onAccent;
    private final int alarm;

    Light(int ground, int surface, int ink, int edge, int accent, int onAccent, int alarm) {
        this.ground = ground;
        this.surface = surface;
        this.ink = ink;
        this.edge = edge;
        this.accent = accent;
        this.onAccent = onAccent;
        this.alarm = alarm;
    }

    Light other() {
        return this == DARK ? LIGHT : DARK;
    }

    Color ground() {
        return new Color(ground);
    }

    Color surface() {
        return new Color(surface);
    }

    Color ink() {
        return new Color(ink);
    }

    Color edge() {
        return new Color(edge);
    }

    Color accent() {
        return new Color(accent);
    }

    Color onAccent() {
        return new Color(onAccent);
    }

    /** The strip of an alarm, white on it. */
    Color alarm() {
        return new Color(alarm);
    }
}
