package app.callside.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which calls are asked for.
///
/// @param words each must stand somewhere in the notes, the recap, a correction or the names: whole, in
///     another form of the same word, or as the beginning of a longer one, so that an answer stands while
///     one still types; those between quotation marks as they follow each other. Accents and capitals
///     don't matter; a word that stands nowhere is taken for a misspelt one.
/// @param parts what else narrows the list, one of each kind at most, always in the same order
public record CallFilter(String words, List<Narrowing> parts) {
    /// Lets every call through.
    public static final CallFilter ALL = new CallFilter("", List.of());

    private static final List<Class<?>> KINDS = Arrays.asList((Class<?>[]) Narrowing.class.getPermittedSubclasses());

    public CallFilter {
        parts = parts.stream()
                .sorted(Comparator.comparing(part -> KINDS.indexOf(kind(part))))
                .toList();
        if (parts.stream().map(CallFilter::kind).distinct().count() < parts.size())
            throw new IllegalArgumentException("Of each kind one at most: " + parts);
        Optional<LocalDate> from = first(parts, Narrowing.From.class).map(Narrowing.From::day);
        Optional<LocalDate> until = first(parts, Narrowing.Until.class).map(Narrowing.Until::day);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw new IllegalArgumentException("A span of days ends on or after its start");
    }

    private static Class<? extends Narrowing> kind(Narrowing part) {
        return part instanceof Narrowing.Ended ? Narrowing.Ended.class : part.getClass();
    }

    /// True when nothing narrows the list.
    public boolean isAll() {
        return words.isBlank() && parts.isEmpty();
    }

    public CallFilter containing(String searched) {
        return new CallFilter(searched, parts);
    }

    /// Narrowed further; another part of the same kind is exchanged.
    public CallFilter with(Narrowing part) {
        List<Narrowing> all = new ArrayList<>(without(kind(part)).parts);
        all.add(part);
        return new CallFilter(words, all);
    }

    public CallFilter with(Optional<? extends Narrowing> part) {
        return part.map(this::with).orElse(this);
    }

    public CallFilter without(Class<? extends Narrowing> kind) {
        return new CallFilter(
                words, parts.stream().filter(part -> !kind.isInstance(part)).toList());
    }

    /// Without anything that somebody typed to find people or their words.
    CallFilter withoutNames() {
        return containing("").without(Narrowing.CustomerNamed.class).without(Narrowing.SpokenTo.class);
    }

    public <T extends Narrowing> Optional<T> part(Class<T> kind) {
        return first(parts, kind);
    }

    private static <T extends Narrowing> Optional<T> first(List<Narrowing> parts, Class<T> kind) {
        return parts.stream()
                .flatMap(part -> kind.isInstance(part) ? Stream.of(kind.cast(part)) : Stream.empty())
                .findFirst();
    }
}
