package app.callside.sample;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Who called whom in the sample book, when, and what came of it.
record Diary(List<String> collectors, List<Entry> entries) {
    /// One call. All days are working days from today, below zero in the past.
    ///
    /// @param promise day of the (first) promised payment
    /// @param parts how many payments, a week apart
    /// @param paid how many of the parts came in full; `PART` when only some of the one did
    /// @param due day by which a dispute or document is settled
    record Entry(
            String customer,
            int day,
            String by,
            String story,
            OptionalInt promise,
            int parts,
            int covers,
            int paid,
            OptionalInt due,
            boolean solved,
            Optional<Back> back) {
        static final int PART = -1;

        private static Entry of(SampleNode node) {
            int parts = node.number("parts", 1);
            return new Entry(
                    node.text("customer"),
                    -node.number("ago"),
                    node.text("by"),
                    node.text("story"),
                    day(node, "promise"),
                    parts,
                    node.number("covers", 1),
                    switch (node.find("paid").orElse("0")) {
                        case "all" -> parts;
                        case "part" -> PART;
                        case String number -> Integer.parseInt(number);
                    },
                    day(node, "due"),
                    node.find("solved").isPresent(),
                    node.find("back").map(Back::of));
        }

        private static OptionalInt day(SampleNode node, String name) {
            return node.find(name).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
        }

        /// True where the money promised came in full: it then settles an invoice of its own.
        boolean isKept() {
            return promise.isPresent() && paid == parts;
        }
    }

    /// The next call that was agreed.
    record Back(int day, LocalTime at) {
        private static Back of(String text) {
            String[] parts = text.split(" ");
            return new Back(Integer.parseInt(parts[0]), LocalTime.parse(parts[1]));
        }
    }

    static Diary read() {
        SampleNode file = SampleNode.of("diary.yaml");
        return new Diary(
                file.texts("collectors"),
                file.nodes("calls").stream().map(Entry::of).toList());
    }

    /// A customer's calls, oldest first.
    List<Entry> of(String customer) {
        return entries.stream()
                .filter(entry -> entry.customer().equals(customer))
                .sorted(java.util.Comparator.comparingInt(Entry::day))
                .toList();
    }
}
