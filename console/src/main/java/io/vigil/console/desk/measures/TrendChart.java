package io.vigil.console.desk.measures;

import io.vigil.console.desk.measures.MeasuresShown.Trend;
import io.vigil.console.desk.theme.Tone;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardXYItemLabelGenerator;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Makes the picture of a trend in the present light: one line of totals with its figures, thin lines where another
 * published range begins, dashed upright ones for the journeys. No legend, no grid.
 */
final class TrendChart {
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final int MARGIN_DAYS = 5;
    private static final int FIGURES_FOR_AT_MOST = 16;
    private static final float LINE = 2f;
    private static final float THIN = 1f;
    private static final float[] DASHES = {5f, 4f};
    private static final double HEADROOM = 1.14; // the dates of the journeys stand above the highest total

    private TrendChart() {}

    /** A chart for one paint; every text takes its size from {@code font}. */
    static JFreeChart of(Trend trend, Font font) {
        var plot = new XYPlot(totals(trend), days(trend, font), figures(trend, font), line(trend, font));
        plot.setBackgroundPaint(Tone.SURFACE.colour());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (var threshold : trend.thresholds()) {
            plot.addRangeMarker(
                    new ValueMarker(threshold, Tone.LINE.colour(), new BasicStroke(THIN)), Layer.BACKGROUND);
        }
        var row = 0;
        for (var journey : trend.journeys()) {
            plot.addDomainMarker(journey(journey, font, row % 2), Layer.BACKGROUND);
            row++;
        }
        var chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Tone.SURFACE.colour());
        chart.setPadding(new RectangleInsets(4, 4, 4, 4));
        return chart;
    }

    private static XYSeriesCollection totals(Trend trend) {
        var series = new XYSeries("totals");
        trend.points().forEach(point -> series.add(at(point.on()), point.total()));
        return new XYSeriesCollection(series);
    }

    private static XYLineAndShapeRenderer line(Trend trend, Font font) {
        var renderer = new XYLineAndShapeRenderer();
        var radius = font.getSize2D() * 0.3;
        renderer.setSeriesPaint(0, Tone.ACCENT.colour());
        renderer.setSeriesStroke(0, new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setSeriesShape(0, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        if (trend.points().size() <= FIGURES_FOR_AT_MOST) {
            renderer.setDefaultItemLabelGenerator(new StandardXYItemLabelGenerator("{2}"));
            renderer.setDefaultItemLabelsVisible(true);
            renderer.setDefaultItemLabelFont(font.deriveFont(Font.BOLD));
            renderer.setDefaultItemLabelPaint(Tone.INK.colour());
        }
        return renderer;
    }

    private static DateAxis days(Trend trend, Font font) {
        var axis = new DateAxis(null, UTC, Locale.ENGLISH);
        var all = Stream.concat(trend.points().stream().map(MeasuresShown.Point::on), trend.journeys().stream())
                .sorted()
                .toList();
        if (!all.isEmpty()) {
            axis.setRange(
                    at(all.get(0).minusDays(MARGIN_DAYS)),
                    at(all.get(all.size() - 1).plusDays(MARGIN_DAYS)));
        }
        var monthAndDay = new SimpleDateFormat("MM-dd", Locale.ROOT);
        monthAndDay.setTimeZone(UTC);
        axis.setDateFormatOverride(monthAndDay);
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(Tone.SOFT_INK.colour());
        axis.setAxisLinePaint(Tone.LINE.colour());
        axis.setTickMarkPaint(Tone.LINE.colour());
        return axis;
    }

    private static NumberAxis figures(Trend trend, Font font) {
        var axis = new NumberAxis();
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setRange(new Range(0, trend.most() * HEADROOM));
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(Tone.SOFT_INK.colour());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static ValueMarker journey(LocalDate on, Font font, int row) {
        var stroke = new BasicStroke(THIN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1f, DASHES, 0f);
        var marker = new ValueMarker(at(on), Tone.SOFT_INK.colour(), stroke);
        marker.setLabel(String.format(Locale.ROOT, "%02d-%02d", on.getMonthValue(), on.getDayOfMonth()));
        marker.setLabelFont(font);
        marker.setLabelPaint(Tone.SOFT_INK.colour());
        marker.setLabelBackgroundColor(Tone.SURFACE.colour());
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        marker.setLabelOffset(new RectangleInsets(2 + row * font.getSize2D() * 1.3, 3, 2, 3));
        return marker;
    }

    private static double at(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
