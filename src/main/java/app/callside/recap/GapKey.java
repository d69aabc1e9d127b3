package app.callside.recap;

/// The words for a gap, the same wherever it shows.
final class GapKey {
    private GapKey() {}

    static String of(Gap gap) {
        return switch (gap) {
            case Gap.NobodyNamed _ -> "recap.gap.person";
            case Gap.CompanyNotNamed _ -> "recap.gap.company";
            case Gap.NoWayToReachUs _ -> "recap.gap.reach";
            case Gap.NothingAgreed _ -> "recap.gap.nothing";
            case Gap.PaymentWithoutForm _ -> "recap.gap.form";
            case Gap.PaymentWithoutInvoices _ -> "recap.gap.invoices";
            case Gap.ExpectationNotSaid _ -> "recap.gap.expectation";
            case Gap.ConsequenceNotChosen _ -> "recap.gap.consequence";
            case Gap.DisputeWithoutInvoice _, Gap.DocumentWithoutInvoice _ -> "recap.gap.invoice";
            case Gap.CallBackWithoutHour _ -> "recap.gap.hour";
        };
    }
}
