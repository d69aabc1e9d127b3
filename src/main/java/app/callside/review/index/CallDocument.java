package app.callside.review.index;

import app.callside.promise.Instalment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.joda.money.Money;

/// How a call stands in the index.
final class CallDocument {
    /// Changed whenever a call would stand in it otherwise: an index of another number is made anew.
    static final String EDITION = "7";

    static final String ID = "id";
    static final String AT = "at"; // milliseconds since the epoch
    static final String DAY = "day"; // days since the epoch, on the calendar of the desk at the time of the call
    static final String CUSTOMER = "customer";
    static final String COLLECTOR = "collector";
    static final String OUTCOME = "outcome";
    static final String OWN_OUTCOME = "ownOutcome"; // a code of the house; calls without one lack it
    static final String TALKED = "talked"; // milliseconds
    static final String IS = "is";
    static final String CURRENCY = "currency";
    static final String PROMISED = "promised"; // thousandths of a whole unit, the sum for each currency
    static final String OPEN_FROM = "openFrom"; // days since the epoch: last days of parts that are waited for
    static final String OPEN_UNTIL = "openUntil";
    static final String SHOWN = "shown";
    static final String USED = "used";
    static final String WORDS = "words";
    static final String CUSTOMER_WORDS = "customerWords";
    static final String SPOKE_TO_WORDS = "spokeToWords";

    private final Document document = new Document();

    private CallDocument() {}

    static Document of(IndexedCall call) {
        CallDocument made = new CallDocument();
        made.names(call);
        made.facts(call);
        made.promises(call.promised());
        return made.document;
    }

    /// The field that holds what was promised in one currency.
    static String promisedIn(String currency) {
        return PROMISED + currency;
    }

    static long thousandths(BigDecimal amount, RoundingMode rounding) {
        return amount.movePointRight(3).setScale(0, rounding).longValueExact();
    }

    private void names(IndexedCall call) {
        Stream.of(
                        List.of(call.customerName(), call.spokeTo(), call.collector()),
                        call.written(),
                        call.beside().corrections())
                .flatMap(List::stream)
                .filter(text -> !text.isBlank())
                .forEach(text -> document.add(new TextField(WORDS, text, Store.NO)));
        document.add(new TextField(CUSTOMER_WORDS, call.customerName(), Store.NO));
        document.add(new TextField(SPOKE_TO_WORDS, call.spokeTo(), Store.NO));
    }

    private void facts(IndexedCall call) {
        document.add(new KeywordField(ID, call.id(), Store.YES));
        document.add(new LongField(AT, call.startedAt().toEpochMilli(), Store.NO));
        document.add(new LongField(DAY, call.heldOn().toEpochDay(), Store.NO));
        document.add(new LongField(CUSTOMER, call.customer(), Store.NO));
        document.add(new StringField(COLLECTOR, call.collector(), Store.NO));
        document.add(new StringField(OUTCOME, call.outcome().disposition().name(), Store.NO));
        if (call.outcome().isOwn())
            document.add(new StringField(OWN_OUTCOME, call.outcome().code(), Store.NO));
        document.add(new LongField(TALKED, call.talked().toMillis(), Store.NO));
        call.beside().shown().forEach(card -> document.add(new StringField(SHOWN, plain(card), Store.NO)));
        call.beside().used().forEach(card -> document.add(new StringField(USED, plain(card), Store.NO)));
        is(Mark.MISSED, call.missed());
        is(Mark.CONVERSATION, call.outcome().isConversation());
        is(Mark.RIGHT_PARTY, call.rightParty());
        is(Mark.DISPUTED, call.beside().disputed());
        is(Mark.OVERRIDDEN, call.beside().overridden());
        is(Mark.REVIEWED, call.beside().reviewed());
        is(Mark.FLAGGED, call.beside().flagged());
        is(Mark.PROMISED, !call.promised().isEmpty());
    }

    /// A card's id without its edition.
    private static String plain(String card) {
        return card.replaceFirst("@.*", "");
    }

    private void promises(List<Instalment> parts) {
        Map<String, Money> sums = new LinkedHashMap<>();
        for (Instalment part : parts) sums.merge(part.amount().getCurrencyUnit().getCode(), part.amount(), Money::plus);
        sums.forEach((currency, sum) -> {
            long amount = thousandths(sum.getAmount(), RoundingMode.HALF_UP);
            document.add(new StringField(CURRENCY, currency, Store.NO));
            document.add(new LongField(PROMISED, amount, Store.NO));
            document.add(new LongField(promisedIn(currency), amount, Store.NO));
        });
        is(Mark.PAID, parts.stream().anyMatch(Instalment::isPaid));
        is(Mark.FAILED, parts.stream().anyMatch(CallDocument::failedBeforeItsEnd));
        List<Long> open = parts.stream()
                .filter(Instalment::waits)
                .map(Instalment::lastDay)
                .map(LocalDate::toEpochDay)
                .sorted()
                .toList();
        if (open.isEmpty()) return;
        document.add(new LongField(OPEN_FROM, open.getFirst(), Store.NO));
        document.add(new LongField(OPEN_UNTIL, open.getLast(), Store.NO));
    }

    private static boolean failedBeforeItsEnd(Instalment part) {
        return !part.isPaid()
                && part.ending().map(end -> end.on().isAfter(part.lastDay())).orElse(false);
    }

    private void is(Mark mark, boolean so) {
        if (so) document.add(new StringField(IS, mark.name(), Store.NO));
    }

    /// What is so of a call or is not.
    enum Mark {
        MISSED,
        CONVERSATION,
        RIGHT_PARTY,
        DISPUTED,
        OVERRIDDEN,
        REVIEWED,
        FLAGGED,
        PROMISED,
        /// Some part has come in full.
        PAID,
        /// Some part was called off only after its last day.
        FAILED
    }
}
