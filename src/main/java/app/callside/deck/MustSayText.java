package app.callside.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A must-say list as somebody writes it.
final class MustSayText {
    static final String INSTANT_FAIL = "instant-fail";

    private MustSayText() {}

    static String written(List<MustSay> points) {
        return HeadedText.written(points.stream()
                .map(point -> new HeadedText(point.label(), marks(point), point.detail()))
                .toList());
    }

    private static List<String> marks(MustSay point) {
        List<String> marks = new ArrayList<>();
        point.by().map(TickedBy::id).ifPresent(marks::add);
        if (point.thirdPartyOnly()) marks.add(ScriptStep.When.THIRD_PARTY.id());
        if (point.instantFail()) marks.add(INSTANT_FAIL);
        return marks;
    }

    /// Every mark that can stand behind a heading.
    static List<String> marks() {
        return Stream.concat(
                        Arrays.stream(TickedBy.values()).map(TickedBy::id),
                        Stream.of(ScriptStep.When.THIRD_PARTY.id(), INSTANT_FAIL))
                .toList();
    }

    /// @param before whose points keep their ids where they keep their headings; of those that a rule of law asks
    ///     for none can go, only their words can change
    /// @throws GuideFlaw where it can't be read
    static List<MustSay> read(String text, List<MustSay> before) {
        List<HeadedText> parts = HeadedText.read(text);
        Set<String> headings = new HashSet<>();
        for (HeadedText part : parts) {
            part.only(marks()::contains);
            if (part.heading().length() > MustSay.LONGEST_LABEL)
                throw new GuideFlaw(GuideFlaw.Kind.LONG, part.heading());
            if (!headings.add(part.heading())) throw new GuideFlaw(GuideFlaw.Kind.TWICE, part.heading());
        }
        Set<String> taken = new HashSet<>();
        before.stream()
                .filter(point -> point.instantFail() || headings.contains(point.label()))
                .map(MustSay::id)
                .forEach(taken::add);
        Set<String> found = new HashSet<>();
        List<MustSay> points = parts.stream()
                .map(part -> point(part, id(part, before, found).orElseGet(() -> newId(part, taken))))
                .toList();
        before.stream()
                .filter(MustSay::instantFail)
                .filter(law ->
                        points.stream().noneMatch(point -> point.id().equals(law.id()) && isAsLawful(point, law)))
                .findFirst()
                .ifPresent(gone -> {
                    throw new GuideFlaw(GuideFlaw.Kind.LAW, gone.label());
                });
        return points;
    }

    /// Of the point that it was: by its heading, and where the law asks for it by what it is marked with.
    private static Optional<String> id(HeadedText part, List<MustSay> before, Set<String> found) {
        return Stream.concat(
                        before.stream().filter(point -> point.label().equals(part.heading())),
                        before.stream().filter(point -> point.instantFail() && isMarkedLike(part, point)))
                .map(MustSay::id)
                .filter(found::add)
                .findFirst();
    }

    private static boolean isMarkedLike(HeadedText part, MustSay point) {
        return Set.copyOf(part.marks()).equals(Set.copyOf(marks(point)));
    }

    private static boolean isAsLawful(MustSay point, MustSay law) {
        return point.instantFail() && (law.thirdPartyOnly() || !point.thirdPartyOnly());
    }

    private static String newId(HeadedText part, Set<String> taken) {
        return ScriptText.free(ScriptText.plain(part.heading()), taken);
    }

    private static MustSay point(HeadedText part, String id) {
        List<String> by = part.marks().stream()
                .filter(mark -> TickedBy.of(mark).isPresent())
                .toList();
        if (by.size() > 1) throw new GuideFlaw(GuideFlaw.Kind.MARK, by.getLast());
        return new MustSay(
                id,
                part.heading(),
                part.words(),
                by.stream().findFirst().flatMap(TickedBy::of),
                part.isMarked(ScriptStep.When.THIRD_PARTY.id()),
                part.isMarked(INSTANT_FAIL));
    }
}
