package io.vigil.console.stage;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The whole screen as a person sees it, Chromium's own windows included. */
public final class Screen {
    private final Robot robot;

    public Screen() throws AWTException {
        robot = new Robot();
    }

    public Robot robot() {
        return robot;
    }

    public BufferedImage look() {
        return robot.createScreenCapture(
                new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
    }

    public void save(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(look(), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("no picture at " + file, e);
        }
    }
}
