package app.callside.base.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A row that can be folded: what stood beside each other then stands below each other, over the whole
/// width. Folding moves nothing from one parent to another, so the caret stays where it is, in the middle
/// of a word.
///
/// Folded, a child that grows upwards (`VBox.setVgrow`) shares what is left with the others that do; the
/// rest are as high as they want to be.
public final class Folding extends HBox {
    private final BooleanProperty folded = new SimpleBooleanProperty(false);

    public Folding(double spacing, Node... children) {
        super(spacing, children);
        folded.subscribe(this::requestLayout);
    }

    public BooleanProperty folded() {
        return folded;
    }

    @Override
    public Orientation getContentBias() {
        return folded.get() ? Orientation.HORIZONTAL : super.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return folded.get() ? 0 : super.computeMinWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        if (!folded.get()) return super.computePrefWidth(height);
        double widest = getManagedChildren().stream()
                .mapToDouble(child -> child.prefWidth(-1))
                .max()
                .orElse(0);
        return widest + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        if (!folded.get()) return super.computeMinHeight(width);
        return least(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!folded.get()) return super.computePrefHeight(width);
        return least(width); // what grows takes what the others leave
    }

    private double least(double width) {
        double room = inner(width);
        return stacked(getManagedChildren().stream()
                .mapToDouble(child -> isGrowing(child) ? child.minHeight(room) : child.prefHeight(room))
                .sum());
    }

    @Override
    protected void layoutChildren() {
        if (folded.get()) stack();
        else super.layoutChildren();
    }

    private void stack() {
        List<Node> children = new ArrayList<>(getManagedChildren());
        Insets insets = getInsets();
        double width = inner(getWidth());
        double fixed = children.stream()
                .filter(child -> !isGrowing(child))
                .mapToDouble(child -> child.prefHeight(width))
                .sum();
        long growing = children.stream().filter(Folding::isGrowing).count();
        double each = growing == 0 ? 0 : Math.max(0, (getHeight() - stacked(fixed)) / growing);
        double top = insets.getTop();
        for (Node child : children) {
            double height = isGrowing(child) ? each : child.prefHeight(width);
            child.resizeRelocate(insets.getLeft(), snapPositionY(top), width, snapSizeY(height));
            top += height + getSpacing();
        }
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return width < 0 ? -1 : Math.max(0, width - insets.getLeft() - insets.getRight());
    }

    /// That much of children, with the gaps between them and the room around them.
    private double stacked(double heights) {
        int gaps = Math.max(0, getManagedChildren().size() - 1);
        return heights
                + gaps * getSpacing()
                + getInsets().getTop()
                + getInsets().getBottom();
    }

    private static boolean isGrowing(Node child) {
        return VBox.getVgrow(child) == Priority.ALWAYS;
    }
}
