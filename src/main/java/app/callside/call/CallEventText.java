package app.callside.call;

import app.callside.base.text.JsonText;
import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;
import app.callside.ledger.PaymentChain;
import app.callside.promise.Rung;
import app.callside.relation.RelationNote;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Events as JSON text, for the journal and the store. Names here are a file format: add, never rename.
public final class CallEventText {
    private CallEventText() {}

    /// The event's kind, as stored beside its text.
    public static String type(CallEvent event) {
        return switch (event) {
            case CallEvent.Opened _ -> "opened";
            case CallEvent.LineTyped _ -> "line";
            case CallEvent.LinePinned _ -> "pinned";
            case CallEvent.Held _ -> "held";
            case CallEvent.Resumed _ -> "resumed";
            case CallEvent.Ticked _ -> "ticked";
            case CallEvent.PartyConfirmed _ -> "party";
            case CallEvent.PersonNamed _ -> "person";
            case CallEvent.RelationNoted _ -> "relation";
            case CallEvent.ChainNoted _ -> "chain";
            case CallEvent.PathTaken _ -> "path";
            case CallEvent.PathStepDone _ -> "path-step";
            case CallEvent.PathLeft _ -> "path-left";
            case CallEvent.CardUsed _ -> "card";
            case CallEvent.CardShown _ -> "card-shown";
            case CallEvent.CardDismissed _ -> "card-dismissed";
            case CallEvent.CardWorked _ -> "card-worked";
            case CallEvent.Calmed _ -> "calmed";
            case CallEvent.RungOffered _ -> "rung";
            case CallEvent.ToldHowToPay _ -> "told-how-to-pay";
            case CallEvent.Agreed _ -> "agreed";
            case CallEvent.Withdrawn _ -> "withdrawn";
            case CallEvent.RecapRead _ -> "recap";
            case CallEvent.HungUp _ -> "hung-up";
        };
    }

    public static String write(CallEvent event) {
        JsonObject json = new JsonObject();
        json.put("type", type(event));
        json.put("at", event.at().toMillis());
        switch (event) {
            case CallEvent.Opened opened -> putOpened(json, opened);
            case CallEvent.LineTyped line -> {
                json.put("line", line.line());
                json.put("stamp", line.stamp().toMillis());
                json.put("speaker", line.speaker().name());
                json.put("text", line.text());
            }
            case CallEvent.LinePinned pinned -> {
                json.put("line", pinned.line());
                json.put("on", pinned.on());
            }
            case CallEvent.Ticked ticked -> {
                json.put("point", ticked.mustSay());
                json.put("said", ticked.said());
            }
            case CallEvent.PartyConfirmed confirmed -> putPerson(json, confirmed.party());
            case CallEvent.PersonNamed named -> putPerson(json, named.person());
            case CallEvent.RelationNoted noted -> {
                json.put("kind", noted.kind().name());
                json.put("words", noted.words());
            }
            case CallEvent.ChainNoted noted -> putChain(json, noted.chain());
            case CallEvent.PathTaken taken -> {
                json.put("path", taken.path());
                json.put("title", taken.title());
            }
            case CallEvent.PathStepDone done -> {
                json.put("path", done.path());
                json.put("step", done.step());
            }
            case CallEvent.CardUsed card -> {
                json.put("card", card.card());
                json.put("title", card.title());
            }
            case CallEvent.CardShown shown -> {
                json.put("card", shown.card());
                json.put("place", shown.place());
            }
            case CallEvent.CardDismissed dismissed -> json.put("card", dismissed.card());
            case CallEvent.CardWorked worked -> {
                json.put("card", worked.card());
                json.put("agreement", worked.agreement().toString());
            }
            case CallEvent.Calmed calmed -> json.put("on", calmed.on());
            case CallEvent.RungOffered rung -> {
                json.put("rung", rung.rung().name());
                json.put("accepted", rung.accepted());
            }
            case CallEvent.ToldHowToPay told -> json.put("sent", told.sent());
            case CallEvent.Agreed agreed -> json.put("agreement", AgreementText.write(agreed.agreement()));
            case CallEvent.Withdrawn withdrawn ->
                json.put("agreement", withdrawn.agreement().toString());
            case CallEvent.Held _,
                    CallEvent.Resumed _,
                    CallEvent.PathLeft _,
                    CallEvent.RecapRead _,
                    CallEvent.HungUp _ -> {}
        }
        return JsonWriter.string(json);
    }

    private static void putPerson(JsonObject json, RightParty person) {
        json.put("name", person.name());
        json.put("title", person.title());
        json.put("phone", person.phone());
        json.put("fax", person.fax());
        json.put("email", person.email());
    }

    private static RightParty person(JsonObject json) {
        return new RightParty(
                json.getString("name"),
                json.getString("title"),
                json.getString("phone"),
                json.getString("fax", ""),
                json.getString("email"));
    }

    private static void putChain(JsonObject json, PaymentChain chain) {
        JsonObject people = new JsonObject();
        chain.links().forEach(link -> people.put(link.name(), chain.at(link)));
        json.put("people", people);
        json.put("stuck", chain.stuckAt().map(Enum::name).orElse(""));
        json.put("needs", chain.needs());
    }

    private static PaymentChain chain(JsonObject json) {
        Map<PaymentChain.Link, String> people = new EnumMap<>(PaymentChain.Link.class);
        json.getObject("people")
                .forEach((link, name) -> people.put(PaymentChain.Link.valueOf(link), String.valueOf(name)));
        return new PaymentChain(
                people,
                Optional.of(json.getString("stuck"))
                        .filter(link -> !link.isEmpty())
                        .map(PaymentChain.Link::valueOf),
                json.getString("needs"));
    }

    private static void putOpened(JsonObject json, CallEvent.Opened opened) {
        json.put("customer", opened.customer().value());
        json.put("name", opened.customerName());
        json.put("collector", opened.collector());
        json.put("kind", opened.kind().name());
        json.put("contact", opened.contact());
        json.put("phone", opened.phone());
        json.put("goal", opened.goal());
        json.put("stands", opened.debtStands());
        json.put("started", opened.startedAt().toString());
        json.put("zone", opened.zone().getId());
        // absent otherwise, so that calls of before read as they were sealed
        if (!opened.overriding().isEmpty()) json.put("overriding", opened.overriding());
    }

    /// @throws IllegalArgumentException when the text is no event
    public static CallEvent read(String text) {
        JsonObject json = JsonText.read(text);
        try {
            return event(json);
        } catch (NullPointerException | ClassCastException | DateTimeException incomplete) {
            // the reader of JSON answers null for what is not there; a damaged text is no mistake of the program
            throw new IllegalArgumentException("Not a whole event: " + incomplete.getMessage(), incomplete);
        }
    }

    private static CallEvent event(JsonObject json) {
        Duration at = Duration.ofMillis(json.getLong("at"));
        return switch (json.getString("type", "")) {
            case "opened" -> opened(json);
            case "line" ->
                new CallEvent.LineTyped(
                        at,
                        json.getInt("line"),
                        Duration.ofMillis(json.getLong("stamp")),
                        Speaker.valueOf(json.getString("speaker")),
                        json.getString("text"));
            case "pinned" -> new CallEvent.LinePinned(at, json.getInt("line"), json.getBoolean("on"));
            case "held" -> new CallEvent.Held(at);
            case "resumed" -> new CallEvent.Resumed(at);
            case "ticked" -> new CallEvent.Ticked(at, json.getString("point"), json.getBoolean("said"));
            case "party" -> new CallEvent.PartyConfirmed(at, person(json));
            case "person" -> new CallEvent.PersonNamed(at, person(json));
            case "relation" ->
                new CallEvent.RelationNoted(
                        at, RelationNote.Kind.valueOf(json.getString("kind")), json.getString("words"));
            case "chain" -> new CallEvent.ChainNoted(at, chain(json));
            case "path" -> new CallEvent.PathTaken(at, json.getString("path"), json.getString("title"));
            case "path-left" -> new CallEvent.PathLeft(at);
            case "path-step" -> new CallEvent.PathStepDone(at, json.getString("path"), json.getString("step"));
            case "card" -> new CallEvent.CardUsed(at, json.getString("card"), json.getString("title"));
            case "card-shown" -> new CallEvent.CardShown(at, json.getString("card"), json.getInt("place"));
            case "card-dismissed" -> new CallEvent.CardDismissed(at, json.getString("card"));
            case "card-worked" ->
                new CallEvent.CardWorked(at, json.getString("card"), UUID.fromString(json.getString("agreement")));
            case "calmed" -> new CallEvent.Calmed(at, json.getBoolean("on"));
            case "rung" ->
                new CallEvent.RungOffered(at, Rung.valueOf(json.getString("rung")), json.getBoolean("accepted"));
            case "told-how-to-pay" -> new CallEvent.ToldHowToPay(at, json.getBoolean("sent"));
            case "agreed" -> new CallEvent.Agreed(at, AgreementText.read(json.getObject("agreement")));
            case "withdrawn" -> new CallEvent.Withdrawn(at, UUID.fromString(json.getString("agreement")));
            case "recap" -> new CallEvent.RecapRead(at);
            case "hung-up" -> new CallEvent.HungUp(at);
            default -> throw new IllegalArgumentException("No such event: " + json.getString("type"));
        };
    }

    private static CallEvent opened(JsonObject json) {
        return new CallEvent.Opened(
                new CustomerId(json.getLong("customer")),
                json.getString("name"),
                json.getString("collector"),
                CallKind.valueOf(json.getString("kind")),
                json.getString("contact"),
                json.getString("phone"),
                json.getString("goal"),
                json.getString("stands"),
                Instant.parse(json.getString("started")),
                ZoneId.of(json.getString("zone")),
                json.getString("overriding", ""));
    }
}
