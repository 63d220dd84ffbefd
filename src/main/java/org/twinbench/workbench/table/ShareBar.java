package org.twinbench.workbench.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** A line of coloured pieces, each as long as its share of the whole width, with a word in those that have room. */
public final class ShareBar extends Region {
    private static final double HEIGHT = 16;
    private static final double PER_LETTER = 6.5;

    /** @param share of the width, 0…1; nothing is drawn for less or what is no number */
    public record Piece(double share, Color color, String word) {}

    private List<Piece> pieces = List.of();

    public ShareBar() {
        getStyleClass().add("share-bar");
        setPrefHeight(HEIGHT);
        setMinSize(0, HEIGHT);
    }

    public void show(List<Piece> shown) {
        pieces = shown.stream().filter(piece -> piece.share() > 0).toList();
        List<Label> labels = new ArrayList<>();
        for (Piece piece : pieces) {
            Label label = new Label();
            label.setStyle("-fx-background-color: %s; -fx-text-fill: %s;"
                    .formatted(css(piece.color()), luminance(piece.color()) > 0.4 ? "#1c2129" : "white"));
            labels.add(label);
        }
        getChildren().setAll(labels);
        requestLayout();
    }

    private static String css(Color color) {
        return "#" + color.toString().substring(2, 8);
    }

    private static double luminance(Color color) {
        return 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue();
    }

    @Override
    protected void layoutChildren() {
        double y = (getHeight() - HEIGHT) / 2;
        double x = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            double width = Math.min(piece.share() * getWidth(), getWidth() - x);
            Label label = (Label) getChildren().get(i);
            label.setText(width > 8 + PER_LETTER * piece.word().length() ? piece.word() : "");
            label.resizeRelocate(x, y, Math.max(0, width), HEIGHT);
            x += width;
        }
    }
}
