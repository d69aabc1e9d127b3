package app.callside.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.text.HouseRules;
import app.callside.base.text.Language;
import app.callside.base.work.Refused;
import app.callside.deck.CallKind;
import app.callside.people.Deed;
import app.callside.people.Seat;
import app.callside.promise.PromisePolicy;
import app.callside.settings.store.JdbcRuleStore;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init")
class RuleBookTest {
    @TempDir
    Path folder;

    private Database database;
    private RuleBook book;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        book = bookOf();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private RuleBook bookOf() {
        return new RuleBook(new JdbcRuleStore(database), People.seat(), People.trail(database), database);
    }

    private Entry entry(RuleFile file, String name) {
        return RuleBook.entries(file, Language.ENGLISH).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void keep(RuleFile file, String name, String typed) {
        book.keep(file, Map.of(entry(file, name), typed));
    }

    @Test
    void whatIsKeptIsInForceAtOnceAndTheNextTimeAndIsTold() {
        keep(RuleFile.PROMISE, "grace.days", " 03 ");
        assertEquals(3, PromisePolicy.of(book.rules("promise")).graceDays());
        assertEquals(90, PromisePolicy.of(book.rules("promise")).longestDays(), "the others stay");
        assertEquals(3, PromisePolicy.of(bookOf().rules("promise")).graceDays());
        var told = People.trail(database).page(Optional.of(Deed.RULE_CHANGED), "", 0, 9);
        assertEquals(1, told.total());
        assertEquals("promise: grace.days", told.entries().getFirst().subject());
        assertEquals("0 → 3", told.entries().getFirst().details());
    }

    @Test
    void onlyWhatDiffersIsKept() {
        keep(RuleFile.CALL, "hold.seconds", "60");
        assertEquals(Map.of("call", Map.of("hold.seconds", "60")), new JdbcRuleStore(database).all());
        keep(RuleFile.CALL, "hold.seconds", "90");
        assertEquals(Map.of(), new JdbcRuleStore(database).all());
        keep(RuleFile.CALL, "hold.seconds", "90");
        assertEquals(
                2,
                People.trail(database)
                        .page(Optional.of(Deed.RULE_CHANGED), "", 0, 9)
                        .total());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PROMISE, grace.days, -1, settings.problem.number
            PROMISE, grace.days, x, settings.problem.number
            PROMISE, grace.days, 99999999999, settings.problem.number
            PROMISE, least.first.percent, 101, settings.problem.number
            PROMISE, least.USD, '1,000', settings.problem.sum
            PROMISE, least.USD, 1E9, settings.problem.sum
            PROMISE, least.JPY, 0.50, settings.problem.together
            READINESS, threshold.USD, 0, settings.problem.sum
            CALLING_HOURS, commercial.opens, 25:00, settings.problem.time
            CALLING_HOURS, commercial.opens, 18:00, settings.problem.hours
            CALLING_HOURS, commercial.days, '', settings.problem.few
            CALLING_HOURS, consumer.days, someday, settings.problem.unknown
            CALL, caution.minutes, 12, settings.problem.warning
            CALL, dial.scheme, smoke, settings.problem.unknown
            CONSEQUENCE, ladder, '', settings.problem.few
            CONSEQUENCE, ladder, 'prepayment, prepayment', settings.problem.twice
            ESCALATION, executive.titles, ' , ', settings.problem.few
            INTEREST, contract.percent, much, settings.problem.rate
            SCRIPT, first-call, '# A', settings.problem.guide.no-words
            MUST_SAY, follow-up, 'Say it', settings.problem.guide.no-heading
            CONSUMER_SCRIPT, voicemail, '# A {{amount', settings.problem.guide.no-words
            CONSUMER_MUST_SAY, courtesy, '', settings.problem.guide.nothing
            RECAP, email, ' ', settings.problem.empty
            RECAP, email, {{letterhead}}, settings.problem.place
            RECAP, letter, {{greeting, settings.problem.braces
            RECAP, letter, {{#greeting}}x{{/greeting}}, settings.problem.braces
            """)
    void whatIsWrongIsSaidBesideTheFieldAndNothingIsKept(RuleFile file, String name, String typed, String key) {
        Map<Entry, String> all = new LinkedHashMap<>();
        RuleBook.entries(file, Language.ENGLISH).forEach(one -> all.put(one, book.value(one)));
        assertEquals(Map.of(), book.problems(file, all), "as it is now");
        all.put(entry(file, name), typed);
        assertEquals(
                key,
                Optional.ofNullable(book.problems(file, all).get(entry(file, name)))
                        .orElseThrow()
                        .key());
        assertThrows(Refused.class, () -> book.keep(file, all));
        assertEquals(Map.of(), new JdbcRuleStore(database).all());
    }

    @Test
    void twoThatGoTogetherAreKeptTogether() {
        book.keep(
                RuleFile.CALL,
                Map.of(entry(RuleFile.CALL, "caution.minutes"), "20", entry(RuleFile.CALL, "warning.minutes"), "30"));
        assertEquals("20", book.rules("call").text("caution.minutes"));
        assertThrows(Refused.class, () -> keep(RuleFile.CALL, "warning.minutes", "20"));
    }

    @Test
    void aTemplateIsOfOneLanguage() {
        Entry german = RuleBook.entries(RuleFile.RECAP, Language.GERMAN).stream()
                .filter(one -> one.name().equals("email"))
                .findFirst()
                .orElseThrow();
        book.keep(RuleFile.RECAP, Map.of(german, "{{greeting}}\r\n\r\nDanke."));
        assertEquals(Optional.of("{{greeting}}\n\nDanke."), book.template("recap", "email", Language.GERMAN));
        assertEquals(Optional.empty(), book.template("recap", "email", Language.ENGLISH));
    }

    @Test
    void whatAnotherProgramHasKeptAndThisOneCannotWorkByIsLeftAside() {
        JdbcRuleStore store = new JdbcRuleStore(database);
        database.inOne(() -> {
            store.keep("promise", "grace.days", "many");
            store.keep("promise", "most.payments", "9");
            store.keep("call", "warning.minutes", "2");
            store.keep("gone", "away", "1");
            store.keep("recap/xx", "email", "x");
            store.keep("scripts/de", "first-call", "# Ohne Worte");
            store.keep("scripts/de", "sometimes", "# A\nB");
            store.keep("scripts", "first-call", "# A\nB");
        });
        RuleBook later = bookOf();
        assertEquals(0, PromisePolicy.of(later.rules("promise")).graceDays());
        assertEquals(9, PromisePolicy.of(later.rules("promise")).mostPayments());
        assertEquals("12", later.rules("call").text("warning.minutes"));
        assertEquals(Map.of("promise", Map.of("most.payments", "9")), later.changed());
    }

    @Test
    void aCollectorKeepsNothing() {
        RuleBook theirs =
                new RuleBook(new JdbcRuleStore(database), Seat.of(People.COLLECTOR), People.trail(database), database);
        assertEquals(
                "people.right",
                assertThrows(Refused.class, () -> theirs.keep(RuleFile.CALL, Map.of()))
                        .fault()
                        .key());
    }

    /** No rule of a file is forgotten on the screen; of the interest only what is agreed, its rates are not typed. */
    @ParameterizedTest
    @EnumSource(value = RuleFile.class, names = "INTEREST", mode = EnumSource.Mode.EXCLUDE)
    void everyRuleOfAFileIsOneThatCanBeChanged(RuleFile file) {
        List<String> shown = new ArrayList<>(RuleBook.entries(file, Language.ENGLISH).stream()
                .map(Entry::name)
                .sorted()
                .toList());
        if (file == RuleFile.RECAP) assertEquals(List.of("email", "fax", "letter", "spoken"), shown);
        else if (file.isWording())
            assertEquals(
                    Arrays.stream(CallKind.values()).map(CallKind::id).sorted().toList(), shown);
        else assertEquals(HouseRules.named(file.file()).names(), shown);
    }

    @Test
    void whatComesWithTheProgramCanAllBeKept() {
        for (RuleFile file : RuleFile.values())
            for (Language language : Language.values()) {
                Map<Entry, String> all = new LinkedHashMap<>();
                RuleBook.entries(file, language).forEach(one -> all.put(one, RuleBook.delivered(one)));
                assertEquals(Map.of(), book.problems(file, all));
                book.keep(file, all);
            }
        assertEquals(Map.of(), book.changed());
        assertTrue(Arrays.stream(Rule.values())
                .allMatch(rule -> !Rule.of(rule.file()).isEmpty()));
    }
}
