package app.callside.settings;

import app.callside.base.text.Language;
import app.callside.deck.CallKind;
import app.callside.deck.GuideFlaw;
import app.callside.deck.GuidePart;
import app.callside.recap.RecapWording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a value of a rule can look like.
public sealed interface Shape {
    /// Longer than any value but a template needs to be.
    int LONGEST = 4000;

    /// What is wrong with it by itself; empty where nothing is.
    ///
    /// @param value as it is kept
    Optional<Problem> problem(String value);

    /// As [#problem(String)], where it stands.
    ///
    /// @param in language of a wording
    default Optional<Problem> problem(String value, Entry at, Language in) {
        return problem(value);
    }

    /// As it is kept: without what only looks different.
    default String kept(String typed) {
        return typed.strip();
    }

    /// Whole, within bounds.
    record Number(int least, int most) implements Shape {
        private static final int DIGITS = 6;

        @Override
        public String kept(String typed) {
            String plain = typed.strip();
            return plain.matches("\\d{1," + DIGITS + "}") ? String.valueOf(Integer.parseInt(plain)) : plain;
        }

        @Override
        public Optional<Problem> problem(String value) {
            boolean in = value.matches("\\d{1," + DIGITS + "}")
                    && Integer.parseInt(value) >= least
                    && Integer.parseInt(value) <= most;
            return in ? Optional.empty() : Optional.of(Problem.of("settings.problem.number", least, most));
        }
    }

    /// An amount in whole units of a currency or with two digits behind the point.
    ///
    /// @param mayBeNothing whether it can be zero
    record Sum(boolean mayBeNothing) implements Shape {
        @Override
        public Optional<Problem> problem(String value) {
            boolean in =
                    value.matches("\\d{1,12}(\\.\\d{1,2})?") && (mayBeNothing || new BigDecimal(value).signum() > 0);
            return in ? Optional.empty() : Optional.of(Problem.of("settings.problem.sum"));
        }
    }

    /// A yearly rate in hundredths, or nothing.
    record Rate() implements Shape {
        @Override
        public Optional<Problem> problem(String value) {
            return value.matches("(\\d{1,2}(\\.\\d{1,3})?)?")
                    ? Optional.empty()
                    : Optional.of(Problem.of("settings.problem.rate"));
        }
    }

    /// Hours and minutes: `08:00`.
    record Time() implements Shape {
        @Override
        public String kept(String typed) {
            String plain = typed.strip();
            return plain.matches("\\d:\\d\\d") ? "0" + plain : plain;
        }

        @Override
        public Optional<Problem> problem(String value) {
            return value.matches("([01]\\d|2[0-3]):[0-5]\\d")
                    ? Optional.empty()
                    : Optional.of(Problem.of("settings.problem.time"));
        }
    }

    /// Some of these words, each once, in an order that matters or does not.
    ///
    /// @param least so many of them
    /// @param most so many of them
    record SomeOf(List<String> words, int least, int most) implements Shape {
        public SomeOf {
            words = List.copyOf(words);
        }

        @Override
        public String kept(String typed) {
            return listed(typed).stream()
                    .map(word -> words.stream()
                            .filter(known -> known.equalsIgnoreCase(word.replace(' ', '_')))
                            .findFirst()
                            .orElse(word))
                    .collect(Collectors.joining(", "));
        }

        @Override
        public Optional<Problem> problem(String value) {
            List<String> typed = listed(value);
            List<String> unknown =
                    typed.stream().filter(word -> !words.contains(word)).toList();
            if (!unknown.isEmpty()) return Optional.of(Problem.of("settings.problem.unknown", unknown.getFirst()));
            if (typed.stream().distinct().count() < typed.size())
                return Optional.of(Problem.of("settings.problem.twice"));
            return typed.size() < least ? Optional.of(Problem.of("settings.problem.few")) : Optional.empty();
        }

        /// Whether there is just one to choose.
        public boolean isOne() {
            return most == 1;
        }
    }

    /// Words of one's own, separated by commas.
    ///
    /// @param least so many of them
    record Words(int least) implements Shape {
        @Override
        public String kept(String typed) {
            return String.join(", ", listed(typed));
        }

        @Override
        public Optional<Problem> problem(String value) {
            if (value.length() > LONGEST) return Optional.of(Problem.of("settings.problem.long", LONGEST));
            return listed(value).size() < least ? Optional.of(Problem.of("settings.problem.few")) : Optional.empty();
        }
    }

    /// A template of the recap.
    ///
    /// @param form of which
    record Template(String form) implements Shape {
        @Override
        public String kept(String typed) {
            return typed.replace("\r\n", "\n").strip();
        }

        @Override
        public Optional<Problem> problem(String value) {
            if (value.length() > RecapWording.LONGEST)
                return Optional.of(Problem.of("settings.problem.long", RecapWording.LONGEST));
            if (value.isBlank()) return Optional.of(Problem.of("settings.problem.empty"));
            try {
                List<String> unknown = RecapWording.unknownPlaces(form, value);
                if (unknown.isEmpty()) return Optional.empty();
                return Optional.of(Problem.of("settings.problem.place", unknown.getFirst()));
            } catch (IllegalArgumentException open) {
                return Optional.of(Problem.of("settings.problem.braces"));
            }
        }
    }

    /// A script, or a must-say list.
    record Guide(GuidePart part) implements Shape {
        @Override
        public String kept(String typed) {
            return typed.replace("\r\n", "\n").strip();
        }

        @Override
        public Optional<Problem> problem(String value) {
            return value.length() > GuidePart.LONGEST
                    ? Optional.of(Problem.of("settings.problem.long", GuidePart.LONGEST))
                    : Optional.empty();
        }

        @Override
        public Optional<Problem> problem(String value, Entry at, Language in) {
            return problem(value)
                    .or(() -> part.flaw(value, CallKind.of(at.name()).orElseThrow(), in)
                            .map(Guide::told));
        }

        private static Problem told(GuideFlaw flaw) {
            return Problem.of(
                    switch (flaw.kind()) {
                        case NOTHING -> "settings.problem.guide.nothing";
                        case NO_HEADING -> "settings.problem.guide.no-heading";
                        case NO_WORDS -> "settings.problem.guide.no-words";
                        case MARK -> "settings.problem.guide.mark";
                        case VALUE -> "settings.problem.guide.value";
                        case BRACES -> "settings.problem.guide.braces";
                        case LONG -> "settings.problem.guide.long";
                        case TWICE -> "settings.problem.guide.twice";
                        case LAW -> "settings.problem.guide.law";
                    },
                    flaw.about());
        }
    }

    /// Whether it is text of several lines.
    default boolean isWording() {
        return this instanceof Template || this instanceof Guide;
    }

    private static List<String> listed(String value) {
        return Arrays.stream(value.split("[,\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The names of an enumeration as files write them.
    static List<String> small(Enum<?>... all) {
        return Arrays.stream(all)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// The names of an enumeration as they are.
    static List<String> names(Enum<?>... all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }
}
