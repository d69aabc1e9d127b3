package app.callside.help.ui;

import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.help.Block;
import app.callside.help.HelpPage;
import app.callside.help.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A page, block below block.
final class PageBody extends VBox {
    /// A column of a table is as wide as its longest entry asks, between these numbers of letters.
    private static final int NARROWEST = 14;

    private static final int WIDEST = 60;

    private final Consumer<String> follow;
    private final List<Node> places = new ArrayList<>();
    private final Function<String, Optional<InputStream>> pictures;
    private int links;

    /// @param pictures opens a picture by its name
    /// @param follow hears which page a link leads to
    PageBody(HelpPage page, Function<String, Optional<InputStream>> pictures, Consumer<String> follow) {
        this.pictures = pictures;
        this.follow = follow;
        getStyleClass().add("help-page");
        setMinWidth(0); // a picture shrinks with the page, and not the other way round
        for (Block block : page.blocks()) {
            Node node = node(block);
            places.add(node);
            getChildren().add(node);
        }
    }

    /// What shows the block at that place of the page.
    Node at(int place) {
        return places.get(place);
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading.text(), heading.level());
            case Block.Paragraph paragraph -> flow(paragraph.line());
            case Block.Entries list -> entries(list);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        };
    }

    static Label heading(String text, int level) {
        return Words.wrapped(text, "help-heading-" + level);
    }

    private TextFlow flow(List<Span> line) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("help-text");
        for (Span one : line) flow.getChildren().add(piece(one));
        return flow;
    }

    private Node piece(Span span) {
        return switch (span) {
            case Span.Words words -> {
                Text text = new Text(words.text());
                text.getStyleClass().add("text");
                if (words.strong()) text.getStyleClass().add("bold");
                yield text;
            }
            case Span.Key key -> Keyed.cap(Keyed.written(key.text()));
            case Span.Link link -> {
                Hyperlink made = new Hyperlink(link.text());
                made.setId("help-link-" + links++);
                made.setOnAction(_ -> follow.accept(link.page()));
                yield made;
            }
        };
    }

    private VBox entries(Block.Entries list) {
        VBox box = new VBox();
        box.getStyleClass().add("help-entries");
        for (int i = 0; i < list.entries().size(); i++) {
            Label mark = Words.quiet(list.numbered() ? (i + 1) + "." : "•");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox blocks = new VBox();
            blocks.getStyleClass().add("help-entry");
            list.entries().get(i).forEach(block -> blocks.getChildren().add(node(block)));
            HBox.setHgrow(blocks, Priority.ALWAYS);
            HBox entry = new HBox(8, mark, blocks);
            box.getChildren().add(entry);
        }
        return box;
    }

    private GridPane table(Block.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-table");
        int columns = table.rows().getFirst().size();
        for (int column = 0; column < columns; column++) {
            int at = column;
            int longest = table.rows().stream()
                    .mapToInt(row -> Span.text(row.get(at)).length())
                    .max()
                    .orElse(NARROWEST);
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(Math.clamp(longest, NARROWEST, WIDEST));
            grid.getColumnConstraints().add(width);
        }
        for (int row = 0; row < table.rows().size(); row++)
            for (int column = 0; column < columns; column++) {
                StackPane cell = new StackPane(flow(table.rows().get(row).get(column)));
                cell.getStyleClass().add(row == 0 ? "help-head" : "help-cell");
                grid.add(cell, column, row);
            }
        return grid;
    }

    /// As wide as it is, or as there is room.
    private Node picture(Block.Picture picture) {
        try (InputStream bytes = pictures.apply(picture.file())
                .orElseThrow(() -> new IllegalArgumentException("There is no picture " + picture.file()))) {
            Image image = new Image(bytes);
            ImageView view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            view.setAccessibleText(picture.text());
            Label below = Words.wrapped(picture.text(), "quiet-text", "small");
            VBox box = new VBox(4, view, below);
            box.getStyleClass().add("help-picture");
            widthProperty()
                    .subscribe(width -> view.setFitWidth(Math.min(
                            image.getWidth(),
                            Math.max(1, width.doubleValue() - getInsets().getLeft() * 2))));
            return box;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
