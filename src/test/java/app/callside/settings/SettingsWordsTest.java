package app.callside.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.callside.base.text.Formats;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void whatIsShownIsReadBackAsItIsKept(String language) {
        Locale locale = Locale.of(language);
        SettingsWords words = new SettingsWords(Messages.in(locale), new Formats(locale));
        for (RuleFile file : RuleFile.values())
            for (Entry entry : RuleBook.entries(file, Language.ENGLISH)) {
                String kept = RuleBook.delivered(entry);
                String back = words.meant(entry, words.shown(entry, kept));
                assertEquals(kept, entry.rule().shape().kept(back), () -> entry.name());
                assertFalse(words.of(entry).isBlank());
            }
    }
}
