package io.vigil.console.call.life;

/** How one end receives the other: told to each other, so that "can you hear me" has an answer. */
public record Quality(QualityLight light, Picture picture, Sound sound) {
    /** Before a call. */
    public static final Quality NONE = new Quality(QualityLight.NONE, Picture.NONE, Sound.GONE);

    /** Whether picture or sound comes there. */
    public boolean arrives() {
        return picture == Picture.ALIVE || sound == Sound.ALIVE;
    }
}
