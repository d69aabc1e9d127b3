package app.callside.find.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.find.Hit;
import app.callside.find.Listing;
import app.callside.find.Marking;
import app.callside.review.Piece;
import app.callside.review.ui.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A hit on one line: what it is, its name or number, whose it is, and how it stands.
final class HitRow extends HBox implements FindRow {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages messages;
    private final Formats formats;
    private final String typed;

    HitRow(Hit hit, String typed, Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.typed = typed;
        getStyleClass().add("find-row");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        Chip kind = new Chip(kind(hit), tone(hit));
        List<Piece> main = main(hit);
        List<Piece> beside = beside(hit);
        String standing = standing(hit);
        Label stands = Words.quiet(standing);
        stands.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(kind, line(main, "main-words"), line(beside, "quiet-words"), Panel.spring(), stands);
        setAccessibleText(kind.getText() + ": " + text(main) + ", " + text(beside) + ", " + standing);
    }

    /// Text that keeps to its line; what has no room is cut off at the right.
    private static MarkedText line(List<Piece> pieces, String style) {
        MarkedText line = new MarkedText(pieces, style);
        line.setMinWidth(0);
        line.setMaxHeight(Region.USE_PREF_SIZE);
        return line;
    }

    @Override
    public HBox row() {
        return this;
    }

    @Override
    public void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private String kind(Hit hit) {
        return switch (hit) {
            case Hit.Customer _ -> messages.text("find.customer");
            case Hit.Contact _ -> messages.text("find.contact");
            case Hit.Invoice _ -> messages.text("find.invoice");
            case Hit.Phone _ -> messages.text("find.phone");
        };
    }

    private static Tone tone(Hit hit) {
        return switch (hit) {
            case Hit.Customer _ -> Tone.ACCENT;
            case Hit.Contact _ -> Tone.PURPLE;
            case Hit.Invoice _ -> Tone.WARN;
            case Hit.Phone _ -> Tone.GOOD;
        };
    }

    private List<Piece> main(Hit hit) {
        return switch (hit) {
            case Hit.Customer customer -> Marking.ofName(customer.customerName(), typed);
            case Hit.Contact contact -> Marking.ofName(contact.name(), typed);
            case Hit.Invoice invoice -> Marking.ofNumber(invoice.number(), typed);
            case Hit.Phone phone -> Marking.ofNumber(phone.phone(), typed);
        };
    }

    private List<Piece> beside(Hit hit) {
        return switch (hit) {
            case Hit.Customer customer ->
                joined(Marking.ofName(key(customer), typed), Marking.ofNumber(customer.phone(), typed));
            case Hit.Contact contact ->
                joined(List.of(new Piece(contact.title(), false)), Marking.ofName(contact.customerName(), typed));
            case Hit.Invoice invoice -> Marking.ofName(invoice.customerName(), typed);
            case Hit.Phone phone ->
                joined(List.of(new Piece(phone.whose(), false)), Marking.ofName(phone.customerName(), typed));
        };
    }

    private static String key(Hit.Customer customer) {
        return Listing.isKeyTheName(customer.key(), customer.customerName()) ? "" : customer.key();
    }

    private static List<Piece> joined(List<Piece> first, List<Piece> second) {
        if (text(first).isEmpty()) return second;
        if (text(second).isEmpty()) return first;
        List<Piece> both = new ArrayList<>(first);
        both.add(new Piece("  ·  ", false));
        both.addAll(second);
        return both;
    }

    private String standing(Hit hit) {
        return switch (hit) {
            case Hit.Invoice invoice when !invoice.open() -> messages.text("find.paid");
            case Hit.Invoice invoice ->
                invoice.due()
                        .map(due -> messages.text("find.due", formats.money(invoice.balance()), formats.dayOfYear(due)))
                        .orElse(formats.money(invoice.balance()));
            case Hit.Customer _, Hit.Contact _, Hit.Phone _ -> hit.open() ? "" : messages.text("find.settled");
        };
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
