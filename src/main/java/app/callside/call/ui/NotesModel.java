package app.callside.call.ui;

import app.callside.base.text.CardNumbers;
import app.callside.base.text.Formats;
import app.callside.base.ui.TextCut;
import app.callside.call.LiveCall;
import app.callside.call.NoteLine;
import app.callside.call.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The notes of the live call: finished lines, and the one being typed. Every change goes to the call, and
/// with it to the journal, at once.
public final class NotesModel {
    /// A card number typed over more lines than these is no longer looked for.
    private static final int LINES_OF_A_CARD = 4;

    private final Formats formats;
    private final ObservableList<NoteLine> lines = FXCollections.observableArrayList();
    /// Lines that are taken at once.
    private static final int MOST_PASTED = 500;

    private final StringProperty entry = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper stamp = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper theirs = new ReadOnlyBooleanWrapper(false);
    private Optional<LiveCall> call = Optional.empty();
    private int line;
    private boolean filling;
    private Consumer<String> heard = _ -> {};
    private Runnable masking = () -> {};
    private Consumer<String> tooLong = _ -> {};

    public NotesModel(Formats formats) {
        this.formats = formats;
        entry.subscribe(this::typed);
    }

    /// Hears the line as it is typed; an empty text when a line has ended.
    public void onTyping(Consumer<String> listener) {
        heard = listener;
    }

    /// Shows a call: a new one with an empty pad, or one that was brought back, its last line open again.
    public void follow(LiveCall live) {
        call = Optional.of(live);
        List<NoteLine> all = live.lines();
        if (all.isEmpty()) {
            lines.clear();
            open(0, "");
        } else {
            lines.setAll(all.subList(0, all.size() - 1).stream()
                    .filter(l -> !l.text().isBlank())
                    .toList());
            NoteLine last = all.getLast();
            open(last.number(), last.text());
            theirs.set(last.speaker() == Speaker.CUSTOMER);
            stamp.set(formats.callTime(last.stamp()));
        }
    }

    private void open(int number, String text) {
        line = number;
        theirs.set(false);
        stamp.set("");
        filling = true;
        entry.set(text);
        filling = false;
    }

    private void typed() {
        String text = entry.get();
        if (filling || call.isEmpty()) return;
        if (maskAcrossLines() && !entry.get().equals(text)) return; // the masked text was typed meanwhile
        NoteLine now = call.get().type(line, CardNumbers.heldBack(text));
        stamp.set(formats.callTime(now.stamp()));
        theirs.set(now.speaker() == Speaker.CUSTOMER);
        heard.accept(entry.get());
    }

    /// Ends the line; an empty one is not kept.
    void endLine() {
        if (call.isEmpty() || entry.get().isBlank()) return;
        LiveCall live = call.get();
        settle();
        live.line(line).ifPresent(this::place);
        open(live.nextLine(), "");
        heard.accept("");
    }

    /// Writes down what was held back while it could become a card number: the line is not typed on.
    public void settle() {
        call.filter(live -> live.line(line)
                        .filter(written -> !written.text().equals(entry.get()))
                        .isPresent())
                .ifPresent(live -> live.type(line, entry.get()));
    }

    /// A card number that goes on from the lines above is masked in all of them.
    private boolean maskAcrossLines() {
        int above = Math.min(lines.size(), LINES_OF_A_CARD);
        List<NoteLine> last = List.copyOf(lines.subList(lines.size() - above, lines.size()));
        String joined = Stream.concat(last.stream().map(NoteLine::text), Stream.of(entry.get()))
                .collect(Collectors.joining("\n"));
        String masked = CardNumbers.masked(joined);
        if (masked.equals(joined)) return false;
        List<String> texts = List.of(masked.split("\n", -1));
        for (int i = 0; i < above; i++) rewrite(lines.size() - above + i, texts.get(i));
        entry.set(texts.getLast());
        settle();
        call.ifPresent(LiveCall::forgetEarlierReadings);
        masking.run();
        return true;
    }

    private void rewrite(int at, String text) {
        NoteLine before = lines.get(at);
        if (before.text().equals(text)) return;
        call.ifPresent(live -> lines.set(at, live.type(before.number(), text)));
    }

    /// Hears that a card number was masked that stood on several lines.
    public void onMasking(Runnable listener) {
        masking = listener;
    }

    /// Writes a line of its own, below what is being typed.
    public void write(String text) {
        endLine();
        entry.set(text);
        endLine();
    }

    private void place(NoteLine ended) {
        int at = 0;
        while (at < lines.size() && lines.get(at).number() < ended.number()) at++;
        lines.add(at, ended);
    }

    /// Takes the line above back into the field to mend it; its stamp stays.
    void mendLast() {
        if (!entry.get().isBlank() || lines.isEmpty()) return;
        NoteLine last = lines.removeLast();
        open(last.number(), last.text());
        theirs.set(last.speaker() == Speaker.CUSTOMER);
        stamp.set(formats.callTime(last.stamp()));
    }

    /// Marks the line, or the one above an empty one, as the customer's own words, or takes the mark back.
    public void toggleTheirWords() {
        if (call.isEmpty()) return;
        if (!entry.get().isBlank()) {
            call.get().mark(line, theirs.get() ? Speaker.COLLECTOR : Speaker.CUSTOMER);
            theirs.set(!theirs.get());
        } else if (!lines.isEmpty()) {
            NoteLine last = lines.getLast();
            Speaker now = last.speaker() == Speaker.CUSTOMER ? Speaker.COLLECTOR : Speaker.CUSTOMER;
            call.get().mark(last.number(), now);
            lines.set(lines.size() - 1, new NoteLine(last.number(), last.stamp(), now, last.text(), last.pinned()));
        }
    }

    /// Keeps the line above in sight, or lets it go again.
    public void togglePin() {
        if (call.isEmpty() || lines.isEmpty()) return;
        NoteLine last = lines.getLast();
        lines.set(lines.size() - 1, call.get().pin(last.number(), !last.pinned()));
    }

    /// Hears the whole of what was pasted where only its beginning was taken.
    public void onTooLong(Consumer<String> listener) {
        tooLong = listener;
    }

    void cut(String whole) {
        tooLong.accept(whole);
    }

    /// Writes a line of its own beside the one that is being typed, which goes on.
    public void jot(String text) {
        if (call.isEmpty()) return;
        LiveCall live = call.get();
        if (entry.get().isEmpty()) {
            place(live.type(line, text));
            open(live.nextLine(), "");
            return;
        }
        settle();
        place(live.type(live.nextLine(), text));
    }

    /// Takes several lines at once, each as a line of its own; the last one stays open. Of a document that
    /// was copied as a whole only the beginning is taken.
    void paste(String text) {
        String taken = text.length() <= TextCut.LONGEST ? text : text.substring(0, TextCut.LONGEST);
        List<String> all = taken.lines().filter(line -> !line.isBlank()).toList();
        List<String> pasted = all.subList(0, Math.min(all.size(), MOST_PASTED));
        for (int i = 0; i < pasted.size(); i++) {
            entry.set(i == 0 ? entry.get() + pasted.get(i) : pasted.get(i));
            if (i < pasted.size() - 1) endLine();
        }
        if (taken.length() < text.length() || pasted.size() < all.size()) cut(text);
    }

    ObservableList<NoteLine> lines() {
        return lines;
    }

    public StringProperty entry() {
        return entry;
    }

    ReadOnlyStringProperty stamp() {
        return stamp.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty theirs() {
        return theirs.getReadOnlyProperty();
    }
}
