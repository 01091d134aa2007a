package io.vigil.console.desk.parts.map;

/**
 * A place in a picture, in points at 100 %; y goes down.
 *
 * @param x of its left edge
 * @param y of its top
 */
record Box(double x, double y, double width, double height) {
    static Box around(double centreX, double centreY, double width, double height) {
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    Box larger(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    Box moved(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    boolean holds(double pointX, double pointY) {
        return pointX > x && pointX < x + width && pointY > y && pointY < y + height;
    }
}
