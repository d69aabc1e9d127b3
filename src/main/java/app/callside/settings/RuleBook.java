package app.callside.settings;

import app.callside.base.text.HouseRules;
import app.callside.base.text.Language;
import app.callside.base.text.RulesInForce;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.deck.CallKind;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.recap.RecapWording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// The rules and templates of the house: those of the program, and what people here have put in their
/// place. Safe to use from several threads; only what changes them blocks.
public final class RuleBook implements RulesInForce {
    private static final int TOLD = 120;

    private final RuleStore store;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private volatile Held held;

    /// What is kept is looked through when it is first asked for: a start asks for little of it.
    ///
    /// @param kept what the store has in the place of the program's, by name, by part
    /// @param sound what of it can be used, by name, by part, as far as it has been asked for
    /// @param read files that have been asked for with it
    private record Held(
            Map<String, Map<String, String>> kept,
            Map<String, Map<String, String>> sound,
            Map<String, HouseRules> read) {
        Map<String, String> in(String part) {
            Map<String, String> values = kept.get(part);
            return values == null ? Map.of() : sound.computeIfAbsent(part, _ -> usable(part, values));
        }

        HouseRules rules(String file) {
            return read.computeIfAbsent(file, name -> AS_DELIVERED.rules(name).with(in(name)));
        }
    }

    public RuleBook(RuleStore store, Seat seat, AuditTrail trail, UnitOfWork unit) {
        this.store = store;
        this.seat = seat;
        this.trail = trail;
        this.unit = unit;
        held = held(store.all());
    }

    private Held held(Map<String, Map<String, String>> kept) {
        return new Held(kept, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    @Override
    public HouseRules rules(String file) {
        return held.rules(file);
    }

    @Override
    public Optional<String> template(String part, String name, Language language) {
        return Optional.ofNullable(held.in(part + "/" + language.code()).get(name));
    }

    /// The values that can be changed in a file, in the order in which they are shown.
    ///
    /// @param language of a wording; does not matter for other rules
    public static List<Entry> entries(RuleFile file, Language language) {
        String part = file.part(language);
        return Rule.of(file).stream()
                .flatMap(rule -> names(rule).map(name -> new Entry(rule, part, name)))
                .toList();
    }

    private static Stream<String> names(Rule rule) {
        return switch (rule.shape()) {
            case Shape.Template template -> Stream.of(template.form());
            case Shape.Guide _ -> Arrays.stream(CallKind.values()).map(CallKind::id);
            default -> AS_DELIVERED.rules(rule.file().file()).names().stream().filter(rule::isAt);
        };
    }

    /// As it comes with the program.
    public static String delivered(Entry entry) {
        return entry.rule().shape().kept(ofTheProgram(entry));
    }

    private static String ofTheProgram(Entry entry) {
        return switch (entry.rule().shape()) {
            case Shape.Template _ -> RecapWording.delivered(entry.name(), language(entry));
            case Shape.Guide guide ->
                guide.part().delivered(CallKind.of(entry.name()).orElseThrow(), language(entry));
            default -> AS_DELIVERED.rules(entry.part()).text(entry.name());
        };
    }

    /// As it holds now.
    public String value(Entry entry) {
        String own = held.in(entry.part()).get(entry.name());
        return own == null ? delivered(entry) : own;
    }

    private static Language language(Entry entry) {
        return RuleFile.at(entry.part()).orElseThrow().language();
    }

    private static Optional<Problem> problem(Entry entry, String value) {
        return entry.rule().shape().problem(value, entry, language(entry));
    }

    /// What is wrong with values that were typed into a file, by the values; empty where they can be kept.
    public Map<Entry, Problem> problems(RuleFile file, Map<Entry, String> typed) {
        Map<Entry, Problem> problems = new LinkedHashMap<>();
        typed.forEach((entry, value) ->
                problem(entry, entry.rule().shape().kept(value)).ifPresent(problem -> problems.put(entry, problem)));
        if (!problems.isEmpty() || file.isWording()) return problems;
        Map<String, String> wanted = new HashMap<>();
        typed.forEach(
                (entry, value) -> wanted.put(entry.name(), entry.rule().shape().kept(value)));
        if (file.isWorkable(rules(file.file()).with(wanted))) return problems;
        typed.forEach((entry, value) -> {
            if (!entry.rule().shape().kept(value).equals(value(entry)))
                problems.put(entry, Problem.of(file.contradiction()));
        });
        return problems;
    }

    /// Keeps values in the place of those before, all of them or none; they hold from then on. Blocks: not
    /// for the interface thread.
    ///
    /// @throws Refused where one of them can't be kept, and for whoever may not
    public void keep(RuleFile file, Map<Entry, String> typed) {
        seat.need(Right.EDIT_SETTINGS);
        synchronized (this) {
            if (!problems(file, typed).isEmpty()) throw new Refused(Fault.of("settings.wrong"));
            unit.inOne(() -> typed.forEach(this::keep));
            refresh();
        }
    }

    private void keep(Entry entry, String typed) {
        String value = entry.rule().shape().kept(typed);
        String before = value(entry);
        if (value.equals(before)) return;
        if (value.equals(delivered(entry))) store.putBack(entry.part(), entry.name());
        else store.keep(entry.part(), entry.name(), value);
        String told = entry.rule().shape().isWording()
                ? before.length() + " → " + value.length()
                : brief(before) + " → " + brief(value);
        trail.tell(Deed.RULE_CHANGED, entry.part() + ": " + entry.name(), told);
    }

    private static String brief(String value) {
        return value.length() <= TOLD ? value : value.substring(0, TOLD) + "…";
    }

    /// Reads them anew, where something else has written them. Blocks: not for the interface thread.
    public synchronized void refresh() {
        held = held(store.all());
    }

    /// What differs from the program, by name, by part, in the order of the alphabet.
    Map<String, Map<String, String>> changed() {
        Held now = held;
        Map<String, Map<String, String>> sorted = new TreeMap<>();
        for (String part : now.kept().keySet()) {
            Map<String, String> values = now.in(part);
            if (!values.isEmpty()) sorted.put(part, new TreeMap<>(values));
        }
        return sorted;
    }

    /// Whether these could hold together, in the place of all that is changed now.
    boolean canHold(Map<String, Map<String, String>> wanted) {
        return wanted.entrySet().stream()
                .allMatch(part -> usable(part.getKey(), part.getValue()).equals(part.getValue()));
    }

    /// Inside a unit of work: keeps these in the place of all that is changed now; [#refresh()] puts them
    /// in force.
    void replace(Map<String, Map<String, String>> wanted) {
        store.all().forEach((part, values) -> values.keySet().forEach(name -> store.putBack(part, name)));
        wanted.forEach((part, values) -> values.forEach((name, value) -> store.keep(part, name, value)));
    }

    /// What a program of another version may have kept and this one can't work by is left aside, so that
    /// it starts.
    private static Map<String, String> usable(String part, Map<String, String> kept) {
        Map<String, String> sound = new HashMap<>();
        kept.forEach((name, value) ->
                entry(part, name).filter(entry -> isSound(entry, value)).ifPresent(_ -> sound.put(name, value)));
        boolean works = RuleFile.at(part)
                .map(RuleFile.Placed::file)
                .filter(file -> file.isWording()
                        || file.isWorkable(AS_DELIVERED.rules(part).with(sound)))
                .isPresent();
        if (!works || sound.size() < kept.size())
            LoggerFactory.getLogger(RuleBook.class).warn("Rules of {} that can't be used are left aside", part);
        return works ? Map.copyOf(sound) : Map.of();
    }

    private static boolean isSound(Entry entry, String value) {
        return entry.rule().shape().kept(value).equals(value)
                && problem(entry, value).isEmpty()
                && !value.equals(delivered(entry));
    }

    /// The value of that name; empty where there is none that can be changed.
    static Optional<Entry> entry(String part, String name) {
        return RuleFile.at(part).stream()
                .flatMap(placed -> entries(placed.file(), placed.language()).stream())
                .filter(entry -> entry.name().equals(name))
                .findFirst();
    }
}
