package app.callside.call;

import app.callside.dispute.Course;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Evidence;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.documents.DocumentKind;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.FollowUp;
import app.callside.followup.VerificationTask;
import app.callside.ledger.CustomerId;
import app.callside.promise.Approval;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Agreements as JSON, inside the events that made them.
final class AgreementText {
    private AgreementText() {}

    static JsonObject write(Agreement agreement) {
        JsonObject json = new JsonObject();
        json.put("id", agreement.id().toString());
        switch (agreement) {
            case Agreement.Promised promised -> putPromise(json, promised.promise());
            case Agreement.Disputed disputed -> putDispute(json, disputed.dispute());
            case Agreement.DocumentNeeded needed -> putDocument(json, needed.document());
            case Agreement.ToVerify check -> putCheck(json, check.task());
            case Agreement.CallBack back -> putCallBack(json, back.followUp());
        }
        return json;
    }

    static Agreement read(JsonObject json) {
        UUID id = UUID.fromString(json.getString("id"));
        CustomerId customer = new CustomerId(json.getLong("customer"));
        return switch (json.getString("type", "")) {
            case "promise" -> new Agreement.Promised(promise(json, id, customer));
            case "dispute" -> new Agreement.Disputed(dispute(json, id, customer));
            case "document" -> new Agreement.DocumentNeeded(document(json, id, customer));
            case "verify" -> new Agreement.ToVerify(check(json, id, customer));
            case "call-back" -> new Agreement.CallBack(callBack(json, id, customer));
            default -> throw new IllegalArgumentException("No such agreement: " + json.getString("type"));
        };
    }

    private static void putPromise(JsonObject json, PromiseToPay promise) {
        json.put("type", "promise");
        json.put("customer", promise.customer().value());
        json.put("on", promise.promisedOn().toString());
        json.put("by", promise.promisedBy());
        json.put("expectation", promise.expectation());
        json.put("consequence", promise.consequence());
        json.put("condition", promise.condition());
        json.put("approval", promise.approval().state().name());
        JsonArray parts = new JsonArray();
        for (Instalment part : promise.instalments()) {
            JsonObject one = new JsonObject();
            one.put("due", part.dueOn().toString());
            one.put("last", part.lastDay().toString());
            putMoney(one, part.amount());
            one.put("form", part.form().map(Enum::name).orElse(""));
            one.put("invoices", new JsonArray(part.invoices()));
            parts.add(one);
        }
        json.put("parts", parts);
    }

    private static PromiseToPay promise(JsonObject json, UUID id, CustomerId customer) {
        List<Instalment> parts = json.getArray("parts").stream()
                .map(part -> instalment((JsonObject) part))
                .toList();
        return new PromiseToPay(
                new PromiseId(id),
                customer,
                Optional.empty(),
                LocalDate.parse(json.getString("on")),
                json.getString("by"),
                parts,
                json.getString("expectation"),
                json.getString("consequence"),
                json.getString("condition", ""),
                new Approval(Approval.State.valueOf(json.getString("approval", Approval.State.NOT_NEEDED.name())), ""));
    }

    private static Instalment instalment(JsonObject json) {
        LocalDate due = LocalDate.parse(json.getString("due"));
        return Instalment.of(
                        due,
                        money(json),
                        Optional.of(json.getString("form"))
                                .filter(form -> !form.isEmpty())
                                .map(PaymentForm::valueOf),
                        json.getArray("invoices").stream().map(String::valueOf).toList())
                .until(LocalDate.parse(json.getString("last", due.toString())));
    }

    private static void putDispute(JsonObject json, Dispute dispute) {
        json.put("type", "dispute");
        json.put("customer", dispute.customer().value());
        json.put("invoice", dispute.invoice());
        json.put("reason", dispute.reason().name());
        putMoney(json, dispute.amount());
        json.put("note", dispute.note());
        json.put("owner", dispute.owner().name());
        json.put("due", dispute.dueOn().toString());
        json.put("on", dispute.openedOn().toString());
        json.put("accepted", dispute.accepted());
        dispute.course().owed().ifPresent(owed -> {
            JsonObject then = new JsonObject();
            putMoney(then, owed);
            json.put("owed", then);
        });
        JsonArray evidence = new JsonArray();
        for (Evidence one : dispute.course().evidence()) {
            JsonObject needed = new JsonObject();
            needed.put("kind", one.kind().name());
            needed.put("state", one.state().name());
            evidence.add(needed);
        }
        json.put("evidence", evidence);
    }

    private static Course course(JsonObject json) {
        Course course = json.getBoolean("accepted", false) ? Course.begun().adjusting() : Course.begun();
        if (json.has("owed")) course = course.owing(money(json.getObject("owed")));
        if (!json.has("evidence")) return course;
        return course.with(json.getArray("evidence").stream()
                .map(JsonObject.class::cast)
                .map(one -> new Evidence(
                        DocumentKind.valueOf(one.getString("kind")), Evidence.State.valueOf(one.getString("state"))))
                .toList());
    }

    private static Dispute dispute(JsonObject json, UUID id, CustomerId customer) {
        return new Dispute(
                id,
                customer,
                Optional.empty(),
                json.getString("invoice"),
                DisputeReason.valueOf(json.getString("reason")),
                money(json),
                json.getString("note"),
                Owner.valueOf(json.getString("owner")),
                LocalDate.parse(json.getString("due")),
                LocalDate.parse(json.getString("on")),
                course(json));
    }

    private static void putDocument(JsonObject json, MissingDocument document) {
        json.put("type", "document");
        json.put("customer", document.customer().value());
        json.put("kind", document.kind().name());
        json.put("invoice", document.invoice());
        json.put("owner", document.owner().name());
        json.put("due", document.dueOn().toString());
        json.put("on", document.openedOn().toString());
    }

    private static MissingDocument document(JsonObject json, UUID id, CustomerId customer) {
        return new MissingDocument(
                id,
                customer,
                Optional.empty(),
                DocumentKind.valueOf(json.getString("kind")),
                json.getString("invoice"),
                Owner.valueOf(json.getString("owner")),
                LocalDate.parse(json.getString("due")),
                LocalDate.parse(json.getString("on")),
                Optional.empty());
    }

    private static void putCheck(JsonObject json, VerificationTask task) {
        json.put("type", "verify");
        json.put("customer", task.customer().value());
        json.put("whom", task.whom());
        json.put("what", task.what());
        json.put("due", task.dueOn().toString());
        json.put("on", task.openedOn().toString());
        task.payment().ifPresent(payment -> {
            JsonObject expected = new JsonObject();
            expected.put("reference", payment.reference());
            payment.amount().ifPresent(amount -> putMoney(expected, amount));
            payment.datedOn().ifPresent(day -> expected.put("dated", day.toString()));
            json.put("payment", expected);
        });
    }

    private static VerificationTask check(JsonObject json, UUID id, CustomerId customer) {
        return new VerificationTask(
                id,
                customer,
                json.getString("whom"),
                json.getString("what"),
                LocalDate.parse(json.getString("due")),
                Optional.ofNullable(json.getObject("payment")).map(AgreementText::expected),
                LocalDate.parse(json.getString("on")));
    }

    private static ExpectedPayment expected(JsonObject json) {
        return new ExpectedPayment(
                json.getString("reference"),
                json.has("currency") ? Optional.of(money(json)) : Optional.empty(),
                Optional.ofNullable(json.getString("dated")).map(LocalDate::parse));
    }

    private static void putCallBack(JsonObject json, FollowUp followUp) {
        json.put("type", "call-back");
        json.put("customer", followUp.customer().value());
        json.put("due", followUp.dueOn().toString());
        json.put("time", followUp.dueAt().map(LocalTime::toString).orElse(""));
        json.put("what", followUp.what());
    }

    private static FollowUp callBack(JsonObject json, UUID id, CustomerId customer) {
        return new FollowUp(
                id,
                customer,
                Optional.empty(),
                LocalDate.parse(json.getString("due")),
                Optional.of(json.getString("time"))
                        .filter(time -> !time.isEmpty())
                        .map(LocalTime::parse),
                json.getString("what"),
                Optional.empty());
    }

    private static void putMoney(JsonObject json, Money amount) {
        json.put("currency", amount.getCurrencyUnit().getCode());
        json.put("minor", amount.getAmountMinorLong());
    }

    private static Money money(JsonObject json) {
        return Money.ofMinor(CurrencyUnit.of(json.getString("currency")), json.getLong("minor"));
    }
}
