package app.callside.review;

import app.callside.base.text.JsonText;
import app.callside.call.CallId;
import app.callside.call.Disposition;
import app.callside.ledger.CustomerId;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/// A filter as text, for whoever keeps it.
public final class NarrowingText {
    private static final String WORDS = "words";
    private static final String PARTS = "parts";
    private static final String KIND = "kind";
    private static final String OF = "of";
    private static final String USED = "used";
    private static final String CALLS = "calls";

    private NarrowingText() {}

    public static String write(CallFilter filter) {
        JsonArray parts = new JsonArray();
        for (Narrowing part : filter.parts()) {
            JsonObject json = new JsonObject();
            json.put(KIND, part.getClass().getSimpleName());
            json.put(OF, of(part));
            if (part instanceof Narrowing.WithCard with) json.put(USED, with.used());
            if (part instanceof Narrowing.Among among) json.put(CALLS, ids(among));
            parts.add(json);
        }
        JsonObject whole = new JsonObject();
        whole.put(WORDS, filter.words());
        whole.put(PARTS, parts);
        return JsonWriter.string(whole);
    }

    private static JsonArray ids(Narrowing.Among among) {
        JsonArray ids = new JsonArray();
        among.calls().forEach(call -> ids.add(call.toString()));
        return ids;
    }

    private static String of(Narrowing part) {
        return switch (part) {
            case Narrowing.HeldBy held -> held.collector();
            case Narrowing.From from -> from.day().toString();
            case Narrowing.Until until -> until.day().toString();
            case Narrowing.Outcome outcome -> outcome.disposition().name();
            case Narrowing.OwnOutcome own -> own.code();
            case Narrowing.OfCustomer of -> String.valueOf(of.customer().value());
            case Narrowing.CustomerNamed named -> named.words();
            case Narrowing.SpokenTo spoken -> spoken.words();
            case Narrowing.PromisedAtLeast least -> least.amount().toPlainString();
            case Narrowing.PromisedAtMost most -> most.amount().toPlainString();
            case Narrowing.InCurrency in -> in.currency().getCode();
            case Narrowing.TalkedAtLeast least -> least.time().toString();
            case Narrowing.TalkedAtMost most -> most.time().toString();
            case Narrowing.Became became ->
                became.since().kind() + " " + became.since().asOf();
            case Narrowing.Reached reached -> reached.who().name();
            case Narrowing.WithCard with -> with.card();
            case Narrowing.Among among -> among.name();
            case Narrowing.Reviewed reviewed -> String.valueOf(reviewed.is());
            case Narrowing.Missed _,
                    Narrowing.Overridden _,
                    Narrowing.WithPromise _,
                    Narrowing.WithDispute _,
                    Narrowing.Flagged _ -> "";
        };
    }

    /// @throws IllegalArgumentException for what was not written here
    public static CallFilter read(String text) {
        try {
            JsonObject whole = JsonText.read(text);
            CallFilter filter = CallFilter.ALL.containing(whole.getString(WORDS, ""));
            for (Object part : Optional.ofNullable(whole.getArray(PARTS)).orElse(new JsonArray()))
                filter = filter.with(part(part instanceof JsonObject json ? json : new JsonObject()));
            return filter;
        } catch (ClassCastException | DateTimeException | IllegalCurrencyException foreign) {
            throw new IllegalArgumentException(foreign);
        }
    }

    private static Narrowing part(JsonObject json) {
        String of = json.getString(OF, "");
        return switch (json.getString(KIND, "")) {
            case "HeldBy" -> new Narrowing.HeldBy(of);
            case "From" -> new Narrowing.From(LocalDate.parse(of));
            case "Until" -> new Narrowing.Until(LocalDate.parse(of));
            case "Outcome" -> new Narrowing.Outcome(Disposition.valueOf(of));
            case "OwnOutcome" -> new Narrowing.OwnOutcome(of);
            case "OfCustomer" -> new Narrowing.OfCustomer(new CustomerId(Long.parseLong(of)));
            case "CustomerNamed" -> new Narrowing.CustomerNamed(of);
            case "SpokenTo" -> new Narrowing.SpokenTo(of);
            case "PromisedAtLeast" -> new Narrowing.PromisedAtLeast(new BigDecimal(of));
            case "PromisedAtMost" -> new Narrowing.PromisedAtMost(new BigDecimal(of));
            case "InCurrency" -> new Narrowing.InCurrency(CurrencyUnit.of(of));
            case "TalkedAtLeast" -> new Narrowing.TalkedAtLeast(Duration.parse(of));
            case "TalkedAtMost" -> new Narrowing.TalkedAtMost(Duration.parse(of));
            case "Missed" -> new Narrowing.Missed();
            case "Became" -> became(of);
            case "Reached" -> new Narrowing.Reached(Narrowing.Reached.Who.valueOf(of));
            case "WithPromise" -> new Narrowing.WithPromise();
            case "WithDispute" -> new Narrowing.WithDispute();
            case "WithCard" -> new Narrowing.WithCard(of, json.getBoolean(USED, false));
            case "Overridden" -> new Narrowing.Overridden();
            case "Reviewed" -> new Narrowing.Reviewed(Boolean.parseBoolean(of));
            case "Flagged" -> new Narrowing.Flagged();
            case "Among" -> new Narrowing.Among(of, calls(json));
            case String unknown -> throw new IllegalArgumentException("No such narrowing: " + unknown);
        };
    }

    private static List<CallId> calls(JsonObject json) {
        return Optional.ofNullable(json.getArray(CALLS)).orElse(new JsonArray()).stream()
                .map(id -> new CallId(UUID.fromString(String.valueOf(id))))
                .distinct()
                .toList();
    }

    private static Narrowing.Became became(String text) {
        String[] words = text.split(" ", 2);
        if (words.length < 2) throw new IllegalArgumentException("Not what became of it: " + text);
        return new Narrowing.Became(new Since(Since.Kind.valueOf(words[0]), LocalDate.parse(words[1])));
    }
}
