package io.vigil.console.desk.parts.map;

/**
 * A line between two places, straight or bent: a quadratic curve.
 *
 * @param bendX where it is drawn towards, in the middle; on the straight line if it is straight
 */
record Curve(double fromX, double fromY, double bendX, double bendY, double toX, double toY) {
    private static final int STEPS = 32;

    /** @param bend how far it leaves the straight line, as a share of its length; to the left if it is below 0 */
    static Curve between(Box from, Box to, double bend) {
        var right = to.centreX() - from.centreX();
        var down = to.centreY() - from.centreY();
        return new Curve(
                from.centreX(),
                from.centreY(),
                from.centreX() + right / 2 - down * bend * 2,
                from.centreY() + down / 2 + right * bend * 2,
                to.centreX(),
                to.centreY());
    }

    /** At a share of the way, from 0 to 1. */
    double x(double share) {
        var rest = 1 - share;
        return rest * rest * fromX + 2 * rest * share * bendX + share * share * toX;
    }

    double y(double share) {
        var rest = 1 - share;
        return rest * rest * fromY + 2 * rest * share * bendY + share * share * toY;
    }

    boolean passes(Box box) {
        for (var step = 0; step <= STEPS; step++) {
            if (box.holds(x(step / (double) STEPS), y(step / (double) STEPS))) {
                return true;
            }
        }
        return false;
    }

    /** The share of the way at which it comes out of the box in which it begins. */
    double leaves(Box box) {
        return edge(box, 0, 1);
    }

    /** The share of the way at which it comes into the box in which it ends. */
    double enters(Box box) {
        return edge(box, 1, 0);
    }

    private double edge(Box box, double inside, double outside) {
        var within = inside;
        var beyond = outside;
        for (var step = 0; step < STEPS; step++) {
            var middle = (within + beyond) / 2;
            if (box.holds(x(middle), y(middle))) {
                within = middle;
            } else {
                beyond = middle;
            }
        }
        return beyond;
    }

    Curve moved(double right, double down) {
        return new Curve(fromX + right, fromY + down, bendX + right, bendY + down, toX + right, toY + down);
    }
}
