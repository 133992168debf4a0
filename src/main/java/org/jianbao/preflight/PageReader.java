package org.jianbao.preflight;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the content of a page, with all forms that it shows, and tells each mark it leaves. */
final class PageReader extends PDFGraphicsStreamEngine {

    private final Sheet sheet;
    private final Hearer hearer;
    private final Budget budget;
    private final Belongings belongings;
    private final Brush brush = new Brush(this);
    private final Deque<Place> places = new ArrayDeque<>();
    private Outline path = new Outline();
    private boolean clips;
    private Point2D point = new Point2D.Float();
    private Outline word = new Outline();

    /** Is told what a page holds. */
    interface Hearer {
        /** A mark. */
        void mark(Mark mark);

        /** An object that the content uses, once. */
        void resource(Resource resource);

        /** An operator that cannot be carried out, or that PDF has not. */
        void fault(Place place, String operator, boolean known);
    }

    PageReader(Sheet sheet, Hearer hearer, Budget budget) {
        super(sheet.page());
        this.sheet = sheet;
        this.hearer = hearer;
        this.budget = budget;
        this.belongings = new Belongings(hearer, budget);
        places.push(sheet.place());
    }

    /** Reads the page, printer's marks included. */
    void read() throws IOException {
        belongings.contents(sheet);
        processPage(sheet.page());
        for (var annotation : sheet.page().getAnnotations()) {
            if (AnnotationCheck.isPrintersOwn(annotation.getSubtype())) {
                showAnnotation(annotation);
            }
        }
    }

    private Place place() {
        return places.getFirst();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        belongings.of(operator.getName(), operands, getResources(), place());
        super.processOperator(operator, operands);
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        if (!Operators.isKnown(operator.getName())) {
            hearer.fault(place(), operator.getName(), false);
        }
    }

    @Override
    protected void operatorException(
            Operator operator, List<COSBase> operands, IOException reason) {
        hearer.fault(place(), operator.getName(), true);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.enter();
        places.push(place().at(form.getCOSObject()));
        try {
            super.showForm(form);
        } finally {
            places.pop();
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        budget.enter();
        places.push(place().at(group.getCOSObject()));
        try {
            super.showTransparencyGroup(group);
        } finally {
            places.pop();
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        Outline outer = word; // a character of a Type 3 font may itself show text
        word = new Outline();
        try {
            super.showText(string);
            if (!word.isEmpty()) {
                tellText(word.bounds());
            }
        } finally {
            word = outer;
        }
    }

    private void tellText(Rectangle2D box) throws IOException {
        Rectangle2D bounds = seen(box);
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        Matrix matrix = getTextMatrix().multiply(state.getCurrentTransformationMatrix());
        double size =
                Math.abs(state.getTextState().getFontSize())
                        * Math.hypot(matrix.getShearX(), matrix.getScaleY());
        if (mode.isFill()) {
            hearer.mark(new Mark.Text(place(), bounds, brush.fill(), size));
        }
        if (mode.isStroke()) {
            hearer.mark(new Mark.Line(place(), bounds, brush.stroke(), brush.lineWidth(), true));
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        budget.spend();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if ((mode.isFill() || mode.isStroke()) && !isSpace(font, code)) {
            double width = displacement.getX();
            for (double[] corner :
                    new double[][] {{0, -0.2}, {width, -0.2}, {0, 0.8}, {width, 0.8}}) {
                Point2D.Float at = matrix.transformPoint((float) corner[0], (float) corner[1]);
                word.add(at.x, at.y);
            }
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    private static boolean isSpace(PDFont font, int code) {
        String text = font.toUnicode(code);
        return text != null && (text.isBlank() || text.equals("\u00A0"));
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Outline box = new Outline();
        for (int corner = 0; corner < 4; corner++) {
            Point2D.Float at = matrix.transformPoint(corner & 1, corner >> 1);
            box.add(at.x, at.y);
        }
        double across = Math.hypot(matrix.getScaleX(), matrix.getShearY()) / 72;
        double down = Math.hypot(matrix.getShearX(), matrix.getScaleY()) / 72;
        double resolution = Math.min(image.getWidth() / across, image.getHeight() / down);
        Laying laying = image.isStencil() ? brush.fill() : brush.bare();
        Place at = place().at(image.getCOSObject());
        hearer.mark(new Mark.Picture(at, seen(box.bounds()), laying, image, resolution));
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        PDShading shading = getResources().getShading(name);
        if (shading != null) {
            Laying laying = brush.fill(Paints.of(shading));
            hearer.mark(
                    new Mark.Area(place(), seen(sheet.media()), laying, sheet.media().getWidth()));
        }
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.begin();
        for (Point2D corner : List.of(a, b, c, d)) {
            path.add(corner.getX(), corner.getY());
        }
        point = a;
    }

    @Override
    public void moveTo(float x, float y) {
        path.begin();
        lineTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(x, y);
        point = new Point2D.Float(x, y);
    }

    /** Control points are taken for points: the box of a circle is right, others a little large. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.add(x1, y1);
        path.add(x2, y2);
        lineTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return point;
    }

    @Override
    public void closePath() {}

    @Override
    public void clip(int rule) {
        clips = true;
    }

    @Override
    public void endPath() {
        if (clips) {
            getGraphicsState().intersectClippingPath(new GeneralPath(path.bounds()));
        }
        clips = false;
        path = new Outline();
    }

    @Override
    public void strokePath() throws IOException {
        tellLine();
        endPath();
    }

    @Override
    public void fillPath(int rule) throws IOException {
        tellArea();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        tellArea();
        tellLine();
        endPath();
    }

    private void tellArea() throws IOException {
        if (!path.isEmpty()) {
            double thickness = path.thinnest();
            hearer.mark(new Mark.Area(place(), seen(path.bounds()), brush.fill(), thickness));
        }
    }

    private void tellLine() throws IOException {
        if (!path.isEmpty()) {
            Rectangle2D bounds = seen(path.bounds());
            hearer.mark(new Mark.Line(place(), bounds, brush.stroke(), brush.lineWidth(), false));
        }
    }

    /** What a box leaves visible within the clip. The clip that PDFBox begins with is left out. */
    private Rectangle2D seen(Rectangle2D box) {
        Rectangle2D seen = box.createIntersection(sheet.media());
        var clips = getGraphicsState().getCurrentClippingPaths();
        for (int i = 1; i < clips.size(); i++) {
            seen = seen.createIntersection(clips.get(i).getBounds2D());
        }
        return seen;
    }

    /** Paints one tile of a pattern. */
    void tile(PDTilingPattern tile, PDColor color) throws IOException {
        if (belongings.isNew(tile.getCOSObject())) {
            budget.open(tile.getContentStream().getCOSObject());
            processTilingPattern(tile, color, color.getColorSpace());
        }
    }
}
