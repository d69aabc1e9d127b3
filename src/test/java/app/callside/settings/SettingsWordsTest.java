package app.callside.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.callside.base.text.Formats;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.testing.People;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsWordsTest {
    private static final class Nothing implements RuleStore {
        @Override
        public Map<String, Map<String, String>> all() {
            return Map.of();
        }

        @Override
        public void keep(String part, String name, String value) {}

        @Override
        public void putBack(String part, String name) {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void whatIsShownIsReadBackAsItIsKept(String language) {
        Locale locale = Locale.of(language);
        SettingsWords words = new SettingsWords(Messages.in(locale), new Formats(locale));
        RuleBook book = new RuleBook(new Nothing(), People.seat(), People.noTrail(), People.directUnit());
        for (RuleFile file : RuleFile.values())
            for (Entry entry : book.entries(file, Language.ENGLISH)) {
                String kept = book.delivered(entry);
                String back = words.meant(entry, words.shown(entry, kept));
                assertEquals(kept, entry.rule().shape().kept(back), () -> entry.name());
                assertFalse(words.of(entry).isBlank());
            }
    }
}
