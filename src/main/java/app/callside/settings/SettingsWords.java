package app.callside.settings;

import app.callside.base.text.Formats;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.call.Disposition;
import app.callside.documents.DocumentKind;
import app.callside.recap.Consequence;
import app.callside.recap.RecapWording;
import app.callside.settings.Shape.Guide;
import app.callside.settings.Shape.SomeOf;
import app.callside.settings.Shape.Template;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Rules, their values and what is wrong with them, in the words of the program.
public final class SettingsWords {
    private static final int TOLD = 160;

    private final Messages messages;
    private final Formats formats;

    public SettingsWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /// The heading of a file.
    public String of(RuleFile file) {
        return messages.text("settings.file." + file.name().toLowerCase(Locale.ROOT));
    }

    /// What a value means.
    public String of(Entry entry) {
        return switch (entry.rule().kind()) {
            case ONE -> meaning(entry);
            case CURRENCY ->
                messages.text(
                        "settings.of",
                        meaning(entry),
                        entry.suffix().equals("other") ? messages.text("settings.other") : entry.suffix());
            case REASON ->
                messages.text(
                        "settings.of",
                        meaning(entry),
                        messages.text("dispute.reason." + entry.suffix().toUpperCase(Locale.ROOT)));
            case CALL -> messages.text("settings.of", meaning(entry), messages.text("desk.kind." + entry.suffix()));
        };
    }

    private String meaning(Entry entry) {
        return messages.text("settings.rule." + entry.rule().name().toLowerCase(Locale.ROOT));
    }

    /// How scripts and must-say lists are written; empty for everything else.
    public String how(RuleFile file, Language language) {
        return Rule.of(file).getFirst().shape() instanceof Guide guide
                ? messages.text(
                        guide.part().isMustSay() ? "settings.how.must-say" : "settings.how.script",
                        String.join(", ", guide.part().marks()),
                        guide.part().values(language).stream()
                                .map(value -> "{{" + value + "}}")
                                .collect(Collectors.joining(", ")))
                : "";
    }

    /// In what it is counted; empty where it is not.
    public String unit(Entry entry) {
        Unit unit = entry.rule().unit();
        return unit == Unit.NONE
                ? ""
                : messages.text("settings.unit." + unit.name().toLowerCase(Locale.ROOT));
    }

    public String of(Problem problem) {
        return messages.text(problem.key(), problem.values().toArray());
    }

    /// What can stand there, where that is one of a few words; empty else.
    public String possible(Entry entry) {
        return switch (entry.rule().shape()) {
            case SomeOf some ->
                messages.text(
                        "settings.possible",
                        some.words().stream()
                                .map(word -> word(entry, word))
                                .distinct()
                                .collect(Collectors.joining(", ")));
            case Template template ->
                messages.text("settings.places", String.join(", ", RecapWording.places(template.form())));
            default -> "";
        };
    }

    /// A value as it is shown to be read and changed.
    public String shown(Entry entry, String value) {
        if (!(entry.rule().shape() instanceof SomeOf)) return value;
        return listed(value).stream().map(word -> word(entry, word)).collect(Collectors.joining(", "));
    }

    /// The value that was meant by what was typed.
    public String meant(Entry entry, String typed) {
        if (!(entry.rule().shape() instanceof SomeOf some)) return typed;
        return listed(typed).stream()
                .map(word -> some.words().stream()
                        .filter(known -> word(entry, known).equalsIgnoreCase(word))
                        .findFirst()
                        .orElse(word))
                .collect(Collectors.joining(", "));
    }

    private static List<String> listed(String value) {
        return Arrays.stream(value.split("[,\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// One word of a rule as people say it, where that has no comma; a word that is none of the rule's
    /// stays.
    public String word(Entry entry, String word) {
        if (!(entry.rule().shape() instanceof SomeOf some) || !some.words().contains(word)) return word;
        return said(entry.rule(), word).filter(said -> !said.contains(",")).orElse(word);
    }

    private Optional<String> said(Rule rule, String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return switch (rule) {
            case COMMERCIAL_DAYS, CONSUMER_DAYS ->
                Optional.of(DayOfWeek.valueOf(name).getDisplayName(TextStyle.FULL, formats.locale()));
            case LADDER -> Optional.of(messages.text(Consequence.valueOf(name).key()));
            case OFFERED ->
                Optional.of(messages.text(
                        "call.disposition." + Disposition.valueOf(name).name()));
            case EVIDENCE ->
                Optional.of(messages.text(
                        "documents.kind." + DocumentKind.valueOf(name).name()));
            case COMMERCIAL_HOLIDAYS, CONSUMER_HOLIDAYS, FIRST_CONTACT, UNSIGNED ->
                Optional.of(messages.text(word.equals("yes") ? "settings.yes" : "settings.no"));
            default -> Optional.empty();
        };
    }

    /// What the program has in its place, where the house has another.
    public String delivered(Entry entry, String delivered, boolean isOwn) {
        if (!isOwn) return messages.text("settings.delivered.same");
        if (entry.rule().shape().isWording()) return messages.text("settings.delivered.template");
        return delivered.isEmpty()
                ? messages.text("settings.delivered.nothing")
                : messages.text("settings.delivered", brief(shown(entry, delivered)));
    }

    public String of(Change change) {
        return messages.text(
                "settings.change." + change.kind().name().toLowerCase(Locale.ROOT),
                change.entry().map(this::inItsLanguage).orElse(change.name()),
                side(change, change.before()),
                side(change, change.after()));
    }

    private String inItsLanguage(Entry entry) {
        return entry.rule().shape().isWording() ? messages.text("settings.of", entry.part(), of(entry)) : of(entry);
    }

    private String side(Change change, String value) {
        return side(change.entry().map(entry -> shown(entry, value)).orElse(value));
    }

    private String side(String value) {
        return value.isBlank() ? messages.text("settings.nothing") : brief(value.replaceAll("\\R+", " / "));
    }

    private static String brief(String text) {
        return text.length() <= TOLD ? text : text.substring(0, TOLD) + "…";
    }
}
