package app.callside.settings.ui;

import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.people.Right;
import app.callside.settings.Change;
import app.callside.settings.Entry;
import app.callside.settings.Problem;
import app.callside.settings.RuleBook;
import app.callside.settings.RuleFile;
import app.callside.settings.SettingsWords;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The rules and templates of the house on the screen, a part at a time; and all settings as a file.
public final class SettingsModel {
    /// What taking a file would change.
    ///
    /// @param name of the file
    record Preview(Path file, String name, List<String> changes) {}

    private final SettingsServices services;
    private final SettingsWords words;
    private final ObjectProperty<RuleFile> part = new SimpleObjectProperty<>(RuleFile.CALLING_HOURS);
    private final ObjectProperty<Language> language;
    private final ReadOnlyObjectWrapper<List<SettingsLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    /// Those that have been shown, with what was typed into them.
    private final Map<Entry, SettingsLine> made = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper mayChange = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Runnable changed = () -> {};
    private Runnable taken = () -> {};

    public SettingsModel(SettingsServices services) {
        this.services = services;
        words = new SettingsWords(services.messages(), services.formats());
        language = new SimpleObjectProperty<>(services.messages().language());
        part.subscribe(_ -> show());
        language.subscribe(_ -> show());
    }

    /// Hears that rules were kept.
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    /// Hears that the settings of a file were taken.
    public void onTaken(Runnable listener) {
        taken = listener;
    }

    /// Reads what holds now; what was typed and not kept stays.
    void refresh() {
        say("");
        preview.set(Optional.empty());
        mayChange.set(services.seat().may(Right.EDIT_SETTINGS));
        made.values().forEach(line -> line.read(shown(line.entry())));
        show();
    }

    private RuleBook rules() {
        return services.rules();
    }

    private void show() {
        say("");
        lines.set(RuleBook.entries(part.get(), language.get()).stream()
                .map(entry -> made.computeIfAbsent(entry, this::line))
                .toList());
        check();
    }

    private SettingsLine line(Entry entry) {
        SettingsLine line = new SettingsLine(entry, shown(entry));
        line.typed().subscribe((_, _) -> check());
        return line;
    }

    private String shown(Entry entry) {
        return words.shown(entry, rules().value(entry));
    }

    private Map<Entry, String> typed() {
        Map<Entry, String> typed = new LinkedHashMap<>();
        for (SettingsLine line : lines.get())
            typed.put(line.entry(), words.meant(line.entry(), line.typed().get()));
        return typed;
    }

    private Map<Entry, Problem> check() {
        Map<Entry, String> typed = typed();
        Map<Entry, Problem> problems = rules().problems(part.get(), typed);
        for (SettingsLine line : lines.get()) {
            Entry entry = line.entry();
            Problem wrong = problems.get(entry);
            line.tell(wrong == null ? "" : words.of(wrong));
            String own = entry.rule().shape().kept(typed.getOrDefault(entry, ""));
            String delivered = RuleBook.delivered(entry);
            line.say(words.delivered(entry, delivered, !own.equals(delivered)));
        }
        return problems;
    }

    /// Keeps what was typed into the part that is shown; nothing of it while something is wrong.
    void keep() {
        if (preview.get().isPresent()) return;
        if (!check().isEmpty()) {
            tell(services.messages().text("settings.look-again"));
            return;
        }
        if (lines.get().stream().noneMatch(SettingsLine::isTouched)) {
            say(services.messages().text("settings.unchanged"));
            return;
        }
        RuleFile of = part.get();
        Map<Entry, String> typed = typed();
        services.work()
                .start(
                        () -> {
                            rules().keep(of, typed);
                            return typed.keySet();
                        },
                        kept -> {
                            kept.forEach(entry ->
                                    Optional.ofNullable(made.get(entry)).ifPresent(line -> line.kept(shown(entry))));
                            check();
                            changed.run();
                            say(services.messages().text("settings.kept"));
                        },
                        this::failed);
    }

    /// Types the value of the program into a line; kept with the others.
    void putBack(SettingsLine line) {
        line.typed().set(words.shown(line.entry(), RuleBook.delivered(line.entry())));
    }

    void export() {
        services.whereToSave()
                .apply(services.file().suggestedName())
                .ifPresent(to -> services.work()
                        .start(
                                () -> {
                                    services.file().export(to);
                                    return to;
                                },
                                there -> say(services.messages()
                                        .text("settings.exported", String.valueOf(there.getFileName()))),
                                this::failed));
    }

    /// Chooses a file, and shows what it would change.
    void choose() {
        services.choose()
                .get()
                .ifPresent(from -> services.work()
                        .start(() -> services.file().preview(from), found -> weigh(from, found), this::failed));
    }

    private void weigh(Path from, List<Change> found) {
        say("");
        if (found.isEmpty()) say(services.messages().text("settings.taken.nothing"));
        else
            preview.set(Optional.of(new Preview(
                    from,
                    String.valueOf(from.getFileName()),
                    found.stream().map(words::of).toList())));
    }

    /// Takes the file whose changes are shown.
    void take() {
        preview.get().ifPresent(shown -> {
            preview.set(Optional.empty());
            services.work()
                    .start(
                            () -> services.file().take(shown.file()),
                            done -> {
                                made.clear();
                                show();
                                changed.run();
                                taken.run();
                                say(services.messages().text("settings.taken", done.size()));
                            },
                            this::failed);
        });
    }

    /// Leaves the file alone.
    void leave() {
        preview.set(Optional.empty());
    }

    private void failed(Fault fault) {
        tell(String.join(" ", of(fault, ".happened"), of(fault, ".data"), of(fault, ".do")));
    }

    private String of(Fault fault, String answer) {
        return services.messages()
                .text("fault." + fault.key() + answer, fault.values().toArray());
    }

    private void say(String words) {
        problem.set("");
        notice.set(words);
    }

    private void tell(String words) {
        notice.set("");
        problem.set(words);
    }

    Messages messages() {
        return services.messages();
    }

    SettingsWords words() {
        return words;
    }

    SettingsServices.Elsewhere elsewhere() {
        return services.elsewhere();
    }

    ObjectProperty<RuleFile> part() {
        return part;
    }

    /// Of the templates.
    ObjectProperty<Language> language() {
        return language;
    }

    ReadOnlyObjectProperty<List<SettingsLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayChange() {
        return mayChange.getReadOnlyProperty();
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
