package app.callside.recap;

import app.callside.base.text.Formats;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;

/// Messages whose places are filled with passages that can still be told apart afterwards.
final class Phrases {
    /// Characters of no meaning of their own stand in for the passages while the message is put together. What the
    /// passages say never goes through the message, so nothing in it can be mistaken for one of these.
    private static final char FIRST_MARK = '\uE000';

    private final Messages messages;
    private final Formats formats;

    Phrases(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    Language language() {
        return messages.language();
    }

    boolean has(String key) {
        return messages.has(key);
    }

    String text(String key) {
        return messages.text(key);
    }

    /// @param count chooses between singular and plural; place 0
    /// @param values fill the places from 1
    Paragraph phrase(String key, long count, Paragraph... values) {
        Object[] places = new Object[values.length + 1];
        places[0] = count;
        for (int i = 0; i < values.length; i++) places[i + 1] = mark(i);
        return unmark(messages.text(key, places), List.of(values));
    }

    /// @param values fill the places from 0
    Paragraph phrase(String key, Paragraph... values) {
        Object[] places = new Object[values.length];
        for (int i = 0; i < values.length; i++) places[i] = mark(i);
        return unmark(messages.text(key, places), List.of(values));
    }

    /// "a, b and c", as the locale writes it.
    Paragraph list(List<Paragraph> values) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) marks.add(mark(i));
        ListFormat format = ListFormat.getInstance(formats.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL);
        return unmark(format.format(marks), values);
    }

    private static String mark(int index) {
        return String.valueOf((char) (FIRST_MARK + index));
    }

    private static Paragraph unmark(String text, List<Paragraph> values) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (char letter : text.toCharArray()) {
            int index = letter - FIRST_MARK;
            if (index >= 0 && index < values.size()) {
                flush(words, passages);
                passages.addAll(values.get(index).passages());
            } else words.append(letter);
        }
        flush(words, passages);
        return new Paragraph(passages);
    }

    private static void flush(StringBuilder words, List<Passage> passages) {
        if (!words.isEmpty()) passages.add(new Passage.Words(words.toString()));
        words.setLength(0);
    }
}
