package org.trellis.files.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines that are drawn on a page, across and down: the rules of its tables. */
public final class PdfRules extends PDFGraphicsStreamEngine {
    private static final double THIN = 2.5;
    private static final double SHORT = 4;

    /** More are a drawing, and no table. */
    private static final int MOST = 3_000;

    /**
     * In points from the left and the top of the page.
     *
     * @param at how far down it runs across, or how far right it runs down
     */
    public record Rule(boolean across, double at, double from, double to) {
        boolean covers(double start, double end) {
            double inset = Math.min(THIN, (end - start) / 3);
            return from <= start + inset && to >= end - inset;
        }
    }

    private final PDRectangle crop;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private Point2D start = new Point2D.Double();
    private Point2D current = new Point2D.Double();

    private final int turned;

    private PdfRules(PDPage page, int turned) {
        super(page);
        crop = page.getCropBox();
        this.turned = turned;
    }

    /**
     * None for a page of very many lines, or one that cannot be read.
     *
     * @param turned how far the text of the page is, against the clock, in degrees
     */
    public static List<Rule> of(PDPage page, int turned) {
        PdfRules rules = new PdfRules(page, turned);
        try {
            rules.processPage(page);
            return rules.rules.size() > MOST ? List.of() : rules.rules;
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }

    private void line(Point2D a, Point2D b) {
        Point2D one = read(a);
        Point2D other = read(b);
        box(
                Math.min(one.getX(), other.getX()),
                Math.min(one.getY(), other.getY()),
                Math.max(one.getX(), other.getX()),
                Math.max(one.getY(), other.getY()));
    }

    /** From the left and the top for who reads along the text. */
    private Point2D read(Point2D point) {
        double x = point.getX() - crop.getLowerLeftX();
        double y = point.getY() - crop.getLowerLeftY();
        double wide = crop.getWidth();
        double high = crop.getHeight();
        return switch (turned) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(wide - x, y);
            case 270 -> new Point2D.Double(high - y, wide - x);
            default -> new Point2D.Double(x, high - y);
        };
    }

    /** A box as thin as a line is one. */
    private void box(double left, double top, double right, double foot) {
        if (foot - top <= THIN && right - left > SHORT) {
            path.add(new Rule(true, (top + foot) / 2, left, right));
        } else if (right - left <= THIN && foot - top > SHORT) {
            path.add(new Rule(false, (left + right) / 2, top, foot));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        boolean thin =
                Math.abs(p0.getX() - p2.getX()) <= THIN || Math.abs(p0.getY() - p2.getY()) <= THIN;
        if (thin) {
            line(p0, p2);
        } else {
            line(p0, p1);
            line(p1, p2);
            line(p2, p3);
            line(p3, p0);
        }
        current = p0;
        start = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        start = current;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D next = new Point2D.Float(x, y);
        line(current, next);
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        line(current, start);
        current = start;
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        rules.addAll(path);
        path.clear();
    }

    /** What is filled is a rule only where it is thin; a shaded cell has its own. */
    @Override
    public void fillPath(int winding) {
        strokePath();
    }

    @Override
    public void fillAndStrokePath(int winding) {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int winding) {}

    @Override
    public void shadingFill(COSName shading) {}
}
