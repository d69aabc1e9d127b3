package app.callside.intake;

import app.callside.ledger.InvoiceKind;
import java.time.LocalDate;
import java.util.Optional;

/// A balance that a summary report names without invoices, as an item of the ledger. It is aged by the youngest day of
/// its band, so that nobody is told of a debt older than the report says.
final class BalanceItem {
    static final String PREFIX = "balance|";

    private BalanceItem() {}

    static String key(ReadBalance balance) {
        DaysLate band = balance.band();
        return PREFIX + balance.amount().getCurrencyUnit() + "|"
                + (band.from() == DaysLate.OPEN_START ? "" : band.from()) + "-"
                + (band.to() == DaysLate.OPEN_END ? "" : band.to());
    }

    static ReadItem of(ReadBalance balance, LocalDate asOf) {
        DaysLate band = balance.band();
        boolean aged = !band.isCurrent() && band.from() > 0;
        return new ReadItem(
                balance.customer(),
                balance.amount().isNegative() ? InvoiceKind.CREDIT_MEMO : InvoiceKind.BALANCE,
                "",
                "",
                Optional.empty(),
                aged ? Optional.of(asOf.minusDays(band.from())) : Optional.empty(),
                Optional.empty(),
                balance.amount(),
                balance.amount(),
                "",
                "",
                "",
                false);
    }
}
