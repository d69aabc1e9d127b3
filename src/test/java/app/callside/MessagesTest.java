package app.callside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The texts and the code that asks for them fit each other: none missing, none left over, none twice. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/app/callside/messages");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_+-]+)+");
    private static final Pattern FAULT = Pattern.compile("Fault\\s*\\.of\\(\\s*\"([a-z.-]+)\"\\s*[,)]");
    private static final Pattern IMPORT_FAULT =
            Pattern.compile("(?:FileFaults\\.of|[^.\\w]of|refused)\\(\\s*\"([a-z-]+)\"\\s*,");

    /** Literals that look like keys and are names of something else. */
    private static final Set<String> NOT_KEYS = Set.of(
            "desk.collector",
            "desk.company",
            "desk.number",
            "recap.pdf",
            "figures.yaml"); // settings in the store, a file

    /** Values that no screen ever names: its code asks first. */
    private static final Set<String> NEVER_NAMED = Set.of(
            "promise.problem.none",
            "shell.screen.welcome",
            "ledger.kind.INVOICE",
            "worklist.snooze.problem.NONE",
            "settings.unit.none");

    /** A key put together from a beginning and an ending that another place names. */
    private record Composed(String beginning, String type, Function<Enum<?>, String> ending) {
        Stream<String> keys() {
            return values(type).map(value -> beginning + ending.apply(value));
        }
    }

    private static final Function<Enum<?>, String> NAME = Enum::name;
    private static final Function<Enum<?>, String> LOWER = value -> value.name().toLowerCase(Locale.ROOT);
    private static final Function<Enum<?>, String> DASHED =
            value -> LOWER.apply(value).replace('_', '-');
    private static final Function<Enum<?>, String> ID = MessagesTest::id;

    private static final List<Composed> COMPOSED = List.of(
            new Composed("call.disposition.", "call.Disposition", NAME),
            new Composed("figures.kind.", "figures.FigureKind", LOWER),
            new Composed("figures.opens.", "figures.FigureKind", LOWER),
            new Composed("figures.formula.", "figures.FigureKind", LOWER),
            new Composed("figures.group.", "figures.FigureKind$Group", LOWER),
            new Composed("figures.period.", "figures.Period$Kind", LOWER),
            new Composed("figures.by.", "figures.Course$Unit", LOWER),
            new Composed("erasure.place.", "erasure.Place", LOWER),
            new Composed("erasure.obstacle.", "erasure.Obstacle$Kind", LOWER),
            new Composed("cli.restore.lost.", "safekeeping.Holding", LOWER),
            new Composed("safekeeping.count.", "safekeeping.Holding", LOWER),
            new Composed("safekeeping.reason.", "base.sql.backup.Reason", LOWER),
            new Composed("shell.keys.no.", "base.ui.KeyChoice$Refusal", LOWER),
            new Composed("people.role.", "people.Role", LOWER),
            new Composed("people.objection.", "people.Objection", LOWER),
            new Composed("people.deed.", "people.Deed", LOWER),
            new Composed("people.trail.broken.", "people.ChainCheck$Kind", LOWER),
            new Composed("coaching.occasion.", "coaching.Occasion", LOWER),
            new Composed("review.since.", "review.Since$Kind", LOWER),
            new Composed("review.why.", "review.Proposal$Why", LOWER),
            new Composed("review.sent.", "recap.SentRecap$Way", LOWER),
            new Composed("review.form.", "recap.SentRecap$Form", LOWER),
            new Composed("review.reached.", "review.Narrowing$Reached$Who", LOWER),
            new Composed("promise.form.", "promise.PaymentForm", ID),
            new Composed("agenda.part.", "agenda.Agenda$Part", LOWER),
            new Composed("agenda.kind.", "agenda.ui.AgendaModel$Kind", LOWER),
            new Composed("promise.limit.", "promise.PromisePolicy$Limit", LOWER),
            new Composed("promise.every.", "promise.Interval", LOWER),
            new Composed("promise.fate.", "promise.Fate", LOWER),
            new Composed("promise.problem.", "promise.ui.PlanFormModel$Problem", LOWER),
            new Composed("shell.look.", "base.ui.Look", LOWER),
            new Composed("shell.screen.", "shell.ui.Screen", LOWER),
            new Composed("deck.tab.", "deck.ui.DeckModel$Tab", LOWER),
            new Composed("deck.topic.", "deck.QuestionTopic", ID),
            new Composed("deck.action.", "deck.NextAction", ID),
            new Composed("ledger.bucket.", "ledger.AgingBucket", ID),
            new Composed("ledger.kind.", "ledger.InvoiceKind", NAME),
            new Composed("account.shown.", "account.ui.ShownItems", LOWER),
            new Composed("account.part.", "account.ui.AccountView$Part", LOWER),
            new Composed("account.class.", "ledger.AccountClass", NAME),
            new Composed("documents.kind.", "documents.DocumentKind", NAME),
            new Composed("desk.kind.", "deck.CallKind", ID),
            new Composed("desk.commit.", "desk.ui.Commitment", LOWER),
            new Composed("desk.next.", "promise.Rung", LOWER),
            new Composed("company.security.", "outbox.MailServer$Security", LOWER),
            new Composed("company.mail.", "outbox.OutgoingMail$State", LOWER),
            new Composed("recap.law.", "interest.Law", ID),
            new Composed("account.interest.law.", "interest.Law", ID),
            new Composed("relation.kind.", "relation.RelationNote$Kind", NAME),
            new Composed("dispute.stage.", "dispute.Stage", LOWER),
            new Composed("dispute.ruled.", "dispute.Decision", LOWER),
            new Composed("dispute.evidence.", "dispute.Evidence$State", LOWER),
            new Composed("dispute.owner.", "dispute.Owner", NAME),
            new Composed("desk.weigh.", "recap.WordRules$Kind", LOWER),
            new Composed("desk.offer.ask.", "desk.ui.PromiseOffer$Question", LOWER),
            new Composed("dispute.reason.", "dispute.DisputeReason", NAME),
            new Composed("desk.hint.", "desk.CallGoal$Hint", NAME),
            new Composed("documents.brief.", "documents.DocumentKind", NAME),
            new Composed("desk.recap.form.", "desk.ui.RecapModel$Form", LOWER),
            new Composed("recap.form.", "promise.PaymentForm", ID),
            new Composed("recap.reason.", "dispute.DisputeReason", LOWER),
            new Composed("recap.document.", "documents.DocumentKind", LOWER),
            new Composed("recap.expectation.", "recap.Expectation", LOWER),
            new Composed("recap.consequence.", "recap.Consequence", LOWER),
            new Composed("intake.ui.field.", "intake.Field", ID),
            new Composed("intake.kind.", "intake.LedgerFileKind", DASHED),
            new Composed("intake.expected.", "intake.Expected", DASHED),
            new Composed("intake.ui.order.is.", "intake.DateOrder", LOWER),
            new Composed("intake.ui.order.instead.", "intake.DateOrder", LOWER),
            new Composed("worklist.strategy.", "worklist.Strategy", NAME),
            new Composed("worklist.order.", "worklist.Strategy", NAME),
            new Composed("worklist.class.", "ledger.AccountClass", NAME),
            new Composed("desk.stuck.", "desk.ui.ChainForm$Stuck", NAME),
            new Composed("ledger.chain.link.", "ledger.PaymentChain$Link", NAME),
            new Composed("ledger.chain.at.", "ledger.PaymentChain$Link", NAME),
            new Composed("rehearse.stance.", "rehearse.Stance", NAME),
            new Composed("rehearse.measure.", "rehearse.ui.MeasureWords$Measure", NAME),
            new Composed("deck.edit.part.", "deck.ui.CardDraft$Part", NAME),
            new Composed("settings.rule.", "settings.Rule", LOWER),
            new Composed("settings.file.", "settings.RuleFile", LOWER),
            new Composed("settings.unit.", "settings.Unit", LOWER),
            new Composed("settings.change.", "settings.Change$Kind", LOWER),
            new Composed("worklist.snooze.problem.", "worklist.ui.SnoozeModel$Problem", NAME));

    private static final List<String> keys = new ArrayList<>();
    private static final Set<String> literals = new TreeSet<>();
    private static final Set<String> faults = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        for (Path bundle : bundles()) keys.addAll(keysOf(bundle));
        for (Path source : below(SOURCES, ".java")) {
            String code = Files.readString(source).replaceAll("(?m)^\\s*//.*$", "");
            literals.addAll(found(LITERAL, code));
            faults.addAll(found(FAULT, code));
            if (source.toString().contains("intake"))
                found(IMPORT_FAULT, code).forEach(what -> faults.add("intake." + what));
        }
        faults.remove("intake.");
    }

    @Test
    void everyPartHasItsBundleAndNoOther() throws IOException {
        List<String> files = bundles().stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .toList();
        assertEquals(new TreeSet<>(Messages.PARTS), new TreeSet<>(files));
    }

    @Test
    void noKeyStandsTwice() {
        assertTrue(keys.size() > 400, "found only " + keys.size() + " keys");
        Set<String> once = new TreeSet<>();
        assertEquals(List.of(), keys.stream().filter(key -> !once.add(key)).toList());
    }

    @Test
    void everyKeyInTheCodeHasItsText() {
        Set<String> beginnings = new TreeSet<>();
        keys.forEach(key -> beginnings.add(key.substring(0, key.indexOf('.'))));
        List<String> asked = literals.stream()
                .filter(literal -> KEY.matcher(literal).matches())
                .filter(literal -> beginnings.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !faults.contains(literal) && !NOT_KEYS.contains(literal))
                .toList();
        assertTrue(asked.size() > 200, "found only " + asked.size() + " keys in the code");
        assertEquals(
                List.of(), asked.stream().filter(key -> !keys.contains(key)).toList());
    }

    @Test
    void everyValueShownByItsNameHasItsText() {
        Set<String> missing = new TreeSet<>(composed().toList());
        assertTrue(missing.size() > 100, "found only " + missing.size() + " values");
        keys.forEach(missing::remove);
        assertEquals(new TreeSet<>(NEVER_NAMED), missing);
    }

    @Test
    void everyFaultHasItsThreeAnswers() {
        assertTrue(faults.size() > 25, "found only " + faults.size() + " faults: " + faults);
        assertEquals(
                List.of(), answersOfFaults().filter(key -> !keys.contains(key)).toList());
    }

    @Test
    void bothVoicesHaveTheirWordsForWhateverIsSaid() throws IOException {
        String code = Files.readString(SOURCES.resolve("app/callside/recap/RecapText.java"));
        List<String> said = found(Pattern.compile("\\bsay\\(\\s*\"([a-z.]+)\""), code);
        assertTrue(said.size() > 8, "found only " + said);
        for (String name : said) {
            boolean common = keys.contains("recap." + name);
            boolean written = keys.contains("recap.written." + name);
            assertTrue(common || written, "nobody has words for " + name);
        }
    }

    @Test
    void everyTextIsAskedForSomewhere() {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeAll(literals);
        composed().forEach(unused::remove);
        answersOfFaults().forEach(unused::remove);
        unused.removeIf(MessagesTest::isPartOfALargerText);
        unused.removeIf(MessagesTest::isNameOfAField);
        unused.removeIf(MessagesTest::isSaidInTheRecap);
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyTextCanBeFilled() {
        Messages messages = Messages.in(Locale.US);
        for (String key : keys) {
            String text = messages.text(key, 1, 2, 3, 4, 5, 6, 7);
            assertTrue(!text.isBlank(), key);
            assertTrue(!text.contains("{"), key + ": a place stays open in \"" + text + "\"");
        }
    }

    /** A block of text whose heading is in the code, the rest beside it: `shell.welcome.import.text`. */
    private static boolean isPartOfALargerText(String key) {
        int end = key.lastIndexOf('.');
        return Set.of("text", "button", "data").contains(key.substring(end + 1))
                && key.indexOf('.') < end
                && literals.contains(key.substring(0, end));
    }

    /** `desk.form.day`: the field's id in the code is the end of its key. */
    private static boolean isNameOfAField(String key) {
        String form = "desk.form.";
        return key.startsWith(form) && literals.contains(key.substring(form.length()));
    }

    /** `recap.spoken.greeting`, `recap.callback`: the voice finds its own words, else the common ones. */
    private static boolean isSaidInTheRecap(String key) {
        String name = key.replaceFirst("^recap\\.(spoken\\.|written\\.)?", "");
        return key.startsWith("recap.")
                && (literals.contains(name)
                        || name.endsWith(".invoice") && literals.contains(name.replace(".invoice", "")));
    }

    private static Stream<String> composed() {
        return COMPOSED.stream().flatMap(Composed::keys);
    }

    private static Stream<String> answersOfFaults() {
        return faults.stream()
                .flatMap(fault -> Stream.of("happened", "data", "do").map(answer -> "fault." + fault + "." + answer));
    }

    private static Stream<Enum<?>> values(String type) {
        try {
            Object[] values = Class.forName("app.callside." + type).getEnumConstants();
            return Stream.of(values).map(value -> (Enum<?>) value);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError("No such type any more: " + type, gone);
        }
    }

    private static String id(Enum<?> value) {
        try {
            var id = value.getDeclaringClass().getDeclaredMethod("id");
            id.setAccessible(true);
            return (String) id.invoke(value);
        } catch (ReflectiveOperationException none) {
            throw new AssertionError(value + " has no id", none);
        }
    }

    /** In the order of the file, doubles included, which `Properties` would swallow. */
    private static List<String> keysOf(Path bundle) throws IOException {
        return Files.readAllLines(bundle).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    /** Those in English; `LanguagesTest` holds the others against them. */
    private static List<Path> bundles() throws IOException {
        return below(BUNDLES, ".properties").stream()
                .filter(file -> !file.getFileName().toString().contains("_"))
                .toList();
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
