package io.vigil.console.soak;

import java.util.ArrayList;
import java.util.List;

/** How fast something grows: the straight line that fits what was measured best, by least squares. */
final class Slope {
    private record Point(double minute, double value) {}

    private final List<Point> points = new ArrayList<>();

    void add(double minute, double value) {
        points.add(new Point(minute, value));
    }

    /** In a minute; 0 while there are not two measurements. */
    double perMinute() {
        var minutes = points.stream().mapToDouble(Point::minute).average().orElse(0);
        var values = points.stream().mapToDouble(Point::value).average().orElse(0);
        var across = points.stream()
                .mapToDouble(point -> (point.minute - minutes) * (point.value - values))
                .sum();
        var along = points.stream()
                .mapToDouble(point -> Math.pow(point.minute - minutes, 2))
                .sum();
        return along == 0 ? 0 : across / along;
    }

    double first() {
        return points.isEmpty() ? 0 : points.get(0).value;
    }

    double last() {
        return points.isEmpty() ? 0 : points.get(points.size() - 1).value;
    }
}
