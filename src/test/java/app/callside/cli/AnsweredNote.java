package app.callside.cli;

import app.callside.base.time.Holidays;
import app.callside.promise.PaymentForm;
import app.callside.promise.reading.ReadPromise;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** A note and what somebody who had not seen the reader said that it promises. */
record AnsweredNote(NoteLine line, List<Expected> answer) {
    static AnsweredNote of(String json, Holidays holidays) {
        try {
            JsonArray promises = JsonParser.object().from(json).getArray("promises");
            return new AnsweredNote(
                    NoteLine.of(json, holidays),
                    promises.stream()
                            .map(promise -> Expected.of((JsonObject) promise))
                            .toList());
        } catch (JsonParserException broken) {
            throw new AssertionError(json, broken);
        }
    }

    boolean promises() {
        return !answer.isEmpty();
    }

    boolean isAnsweredBy(List<ReadPromise> read) {
        if (answer.size() != read.size()) return false;
        for (int i = 0; i < read.size(); i++) if (!answer.get(i).is(read.get(i))) return false;
        return true;
    }

    /** What a line should come to; forms, dates and sums are compared, null for what was not said. */
    record Expected(Optional<BigDecimal> amount, Optional<LocalDate> date, Optional<String> method) {
        static Expected of(JsonObject promise) {
            return new Expected(
                    Optional.ofNullable(promise.get("amount")).map(sum -> new BigDecimal(sum.toString())),
                    Optional.ofNullable(promise.getString("date")).map(LocalDate::parse),
                    Optional.ofNullable(promise.getString("method")));
        }

        boolean is(ReadPromise read) {
            boolean sameAmount = amount.isPresent() == read.amount().isPresent()
                    && read.amount()
                            .map(Money::getAmount)
                            .filter(sum -> sum.compareTo(amount.orElse(BigDecimal.ZERO)) != 0)
                            .isEmpty();
            return sameAmount
                    && read.date().equals(date)
                    && read.form().map(PaymentForm::id).equals(method);
        }
    }
}
