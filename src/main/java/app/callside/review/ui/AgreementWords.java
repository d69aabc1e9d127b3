package app.callside.review.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Tone;
import app.callside.call.Agreement;
import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.ui.DisputeWords;
import app.callside.documents.ui.DocumentWords;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.FollowUp;
import app.callside.followup.VerificationTask;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseToPay;
import app.callside.promise.Rung;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How agreements are said on a timeline.
record AgreementWords(Messages messages, Formats formats) {
    String kind(Agreement agreement) {
        return messages.text(
                switch (agreement) {
                    case Agreement.Promised promised ->
                        promised.promise().isPlan() ? "review.moment.plan" : "review.moment.promise";
                    case Agreement.Disputed disputed ->
                        disputed.dispute().accepted() ? "review.moment.adjustment" : "review.moment.dispute";
                    case Agreement.DocumentNeeded _ -> "review.moment.document";
                    case Agreement.ToVerify _ -> "review.moment.verify";
                    case Agreement.CallBack _ -> "review.moment.call-back";
                });
    }

    Tone tone(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Promised _ -> Tone.GOOD;
            case Agreement.Disputed _ -> Tone.PURPLE;
            case Agreement.DocumentNeeded _, Agreement.ToVerify _, Agreement.CallBack _ -> Tone.ACCENT;
        };
    }

    String text(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Promised promised -> promise(promised.promise());
            case Agreement.Disputed disputed -> dispute(disputed.dispute());
            case Agreement.DocumentNeeded needed -> document(needed.document());
            case Agreement.ToVerify check -> check(check.task());
            case Agreement.CallBack back -> callBack(back.followUp());
        };
    }

    private String promise(PromiseToPay promise) {
        String parts = promise.instalments().stream().map(this::part).collect(Collectors.joining("\n"));
        return promise.isPlan()
                ? messages.text(
                                "review.plan",
                                formats.money(promise.total()),
                                promise.instalments().size())
                        + "\n" + parts
                : parts;
    }

    private String part(Instalment part) {
        return joined(List.of(
                formats.money(part.amount()),
                formats.day(part.dueOn()),
                part.form().map(this::form).orElse("")));
    }

    private String dispute(Dispute dispute) {
        return joined(List.of(
                dispute.invoice(),
                formats.money(dispute.amount()),
                DisputeWords.reason(dispute, messages),
                dispute.note()));
    }

    private String document(MissingDocument document) {
        String turn = switch (document.owner()) {
            case US -> "review.document.us";
            case THEM -> "review.document.them";
        };
        return joined(List.of(
                DocumentWords.kind(document.kind(), messages),
                document.invoice(),
                messages.text(turn, formats.day(document.dueOn()))));
    }

    private String check(VerificationTask task) {
        return joined(List.of(
                task.dueStep().what(),
                task.payment().map(ExpectedPayment::reference).orElse(""),
                task.payment()
                        .flatMap(ExpectedPayment::amount)
                        .map(formats::money)
                        .orElse(""),
                messages.text("review.verify.by", formats.day(task.dueOn()))));
    }

    private String callBack(FollowUp followUp) {
        String day = formats.weekday(followUp.dueOn());
        String when = followUp.dueAt()
                .map(hour -> messages.text("review.when.day", day, hour.toString()))
                .orElse(day);
        return joined(List.of(when, followUp.what()));
    }

    private static String joined(List<String> parts) {
        return Stream.of(parts)
                .flatMap(List::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    String rung(Rung rung) {
        return messages.text(
                switch (rung) {
                    case PAID_IN_FULL -> "review.rung.full";
                    case PART_TODAY_AND_PLAN -> "review.rung.plan";
                    case PROMISE_A_DATE -> "review.rung.date";
                    case CALL_BACK -> "review.rung.call-back";
                });
    }

    private String form(PaymentForm form) {
        return messages.text("promise.form." + form.id());
    }
}
