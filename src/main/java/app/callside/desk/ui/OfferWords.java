package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.promise.reading.ReadPromise;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a promise that was heard comes to, in one line.
final class OfferWords {
    /// More would push the notes out of sight.
    private static final int MOST_SHOWN = 4;

    private final CommitmentModel model;
    private final Messages messages;
    private final Formats formats;

    OfferWords(CommitmentModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
    }

    String of(PromiseOffer heard) {
        List<List<String>> invoices = model.paidBy(heard);
        int all = heard.payments().size();
        String shown = IntStream.range(0, Math.min(all, MOST_SHOWN))
                .mapToObj(i -> payment(heard.payments().get(i), invoices.get(i)))
                .collect(Collectors.joining("; "));
        return all > MOST_SHOWN ? messages.text("desk.offer.more", shown, all - MOST_SHOWN) : shown;
    }

    private String payment(ReadPromise one, List<String> invoices) {
        return Stream.of(
                        one.amount().map(formats::money),
                        one.date().map(formats::weekday),
                        one.form().map(form -> messages.text("promise.form." + form.id())),
                        Optional.of(String.join(", ", invoices)).filter(numbers -> !numbers.isEmpty()))
                .flatMap(Optional::stream)
                .map(fact -> fact.replace(' ', '\u00a0')) // a sum or a day stays on one line
                .collect(Collectors.joining(" · "));
    }
}
