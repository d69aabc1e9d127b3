package app.callside.settings;

import app.callside.base.text.HouseRules;
import app.callside.base.text.Language;
import app.callside.base.text.RulesInForce;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.recap.RecapWording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.LoggerFactory;

/// The rules and templates of the house: those of the program, and what people here have put in their
/// place. Safe to use from several threads; only what changes them blocks.
public final class RuleBook implements RulesInForce {
    private static final int TOLD = 120;
    private static final String RECAP = "recap/";

    private final RuleStore store;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private volatile Held held;

    /// @param changed what differs from the program, by name, by part
    /// @param read files that have been asked for with it
    private record Held(Map<String, Map<String, String>> changed, Map<String, HouseRules> read) {
        Map<String, String> in(String part) {
            return changed.getOrDefault(part, Map.of());
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
        return new Held(usable(kept), new ConcurrentHashMap<>());
    }

    @Override
    public HouseRules rules(String file) {
        return held.rules(file);
    }

    @Override
    public Optional<String> template(String name, Language language) {
        return Optional.ofNullable(held.in(RECAP + language.code()).get(name));
    }

    /// The values that can be changed in a file, in the order in which they are shown.
    ///
    /// @param language of the templates; does not matter for other rules
    public List<Entry> entries(RuleFile file, Language language) {
        List<Entry> entries = new ArrayList<>();
        for (Rule rule : Rule.of(file))
            if (file == RuleFile.RECAP) entries.add(new Entry(rule, RECAP + language.code(), rule.entry()));
            else
                AS_DELIVERED.rules(file.file()).names().stream()
                        .filter(rule::isAt)
                        .map(name -> new Entry(rule, file.file(), name))
                        .forEach(entries::add);
        return entries;
    }

    /// As it comes with the program.
    public String delivered(Entry entry) {
        if (entry.rule().file() == RuleFile.RECAP)
            return entry.rule().shape().kept(RecapWording.delivered(entry.name(), language(entry.part())));
        return entry.rule().shape().kept(AS_DELIVERED.rules(entry.part()).text(entry.name()));
    }

    /// As it holds now.
    public String value(Entry entry) {
        String own = held.in(entry.part()).get(entry.name());
        return own == null ? delivered(entry) : own;
    }

    private static Language language(String part) {
        return Language.named(part.substring(RECAP.length())).orElse(Language.ENGLISH);
    }

    /// What is wrong with values that were typed into a file, by the values; empty where they can be kept.
    public Map<Entry, Problem> problems(RuleFile file, Map<Entry, String> typed) {
        Map<Entry, Problem> problems = new LinkedHashMap<>();
        typed.forEach((entry, value) -> entry.rule()
                .shape()
                .problem(entry.rule().shape().kept(value))
                .ifPresent(problem -> problems.put(entry, problem)));
        if (!problems.isEmpty() || file == RuleFile.RECAP) return problems;
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
        String told = entry.rule().shape() instanceof Shape.Template
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
        Map<String, Map<String, String>> sorted = new TreeMap<>();
        held.changed().forEach((part, values) -> {
            if (!values.isEmpty()) sorted.put(part, new TreeMap<>(values));
        });
        return sorted;
    }

    /// Whether these could hold together, in the place of all that is changed now.
    boolean canHold(Map<String, Map<String, String>> wanted) {
        return usable(wanted).equals(wanted);
    }

    /// Inside a unit of work: keeps these in the place of all that is changed now; [#refresh()] puts them
    /// in force.
    void replace(Map<String, Map<String, String>> wanted) {
        store.all().forEach((part, values) -> values.keySet().forEach(name -> store.putBack(part, name)));
        wanted.forEach((part, values) -> values.forEach((name, value) -> store.keep(part, name, value)));
    }

    /// What a program of another version may have kept and this one can't work by is left aside, so that
    /// it starts.
    private Map<String, Map<String, String>> usable(Map<String, Map<String, String>> kept) {
        Map<String, Map<String, String>> usable = new HashMap<>();
        kept.forEach((part, values) -> {
            Map<String, String> sound = new HashMap<>();
            values.forEach((name, value) -> entry(part, name).ifPresent(entry -> {
                Shape shape = entry.rule().shape();
                if (shape.kept(value).equals(value)
                        && shape.problem(value).isEmpty()
                        && !value.equals(delivered(entry))) sound.put(name, value);
            }));
            boolean works = part.startsWith(RECAP)
                    || file(part)
                            .filter(file ->
                                    file.isWorkable(AS_DELIVERED.rules(part).with(sound)))
                            .isPresent();
            if (works && !sound.isEmpty()) usable.put(part, Map.copyOf(sound));
            if (!works || sound.size() < values.size())
                LoggerFactory.getLogger(RuleBook.class).warn("Rules of {} that can't be used are left aside", part);
        });
        return Map.copyOf(usable);
    }

    private static Optional<RuleFile> file(String part) {
        if (part.startsWith(RECAP)) return Optional.of(RuleFile.RECAP);
        return Arrays.stream(RuleFile.values())
                .filter(one -> one != RuleFile.RECAP && one.file().equals(part))
                .findFirst();
    }

    /// The value of that name; empty where there is none that can be changed.
    Optional<Entry> entry(String part, String name) {
        Optional<Language> language =
                part.startsWith(RECAP) ? Language.named(part.substring(RECAP.length())) : Optional.of(Language.ENGLISH);
        return language.flatMap(in -> file(part).stream()
                .flatMap(file -> entries(file, in).stream())
                .filter(entry -> entry.name().equals(name))
                .findFirst());
    }
}
