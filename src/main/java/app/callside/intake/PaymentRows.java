package app.callside.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/// Rows of a list of payments and credits. Where each row is what one payment gave to one invoice, the part
/// that pays no invoice yet comes once, as a payment of its own.
final class PaymentRows implements RowReader {
    private final HeaderDictionary dictionary;
    private final ColumnMapping mapping;
    private final RowJudge judge;
    private final FileHabits habits;
    private final AmountCells amounts;
    private final DateReader dates;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final MarkSet unapplied = new MarkSet();
    private final boolean allNegative;

    PaymentRows(
            HeaderDictionary dictionary,
            ColumnMapping mapping,
            RowJudge judge,
            FileHabits habits,
            AmountCells amounts,
            DateReader dates) {
        this.dictionary = dictionary;
        this.mapping = mapping;
        this.judge = judge;
        this.habits = habits;
        this.amounts = amounts;
        this.dates = dates;
        allNegative = habits.paymentsNegative();
    }

    @Override
    public boolean take(Row row, ItemSink sink) {
        if (judge.judge(row) != RowShape.ITEM) {
            sink.passedOver();
            return false;
        }
        RowCells cells = new RowCells(mapping, row);
        String customer = customer(cells, row);
        Optional<LocalDate> day = day(cells);
        Optional<Money> paid = amounts.alone(cells, Field.PAYMENT_AMOUNT);
        Optional<Money> applied = amounts.alone(cells, Field.APPLIED);
        Optional<Money> rest = amounts.alone(cells, Field.UNAPPLIED);
        if (paid.isEmpty() && applied.isEmpty() && cells.isClean()) cells.fault(amountField(), Expected.AMOUNT);
        if (!cells.isClean() || day.isEmpty()) {
            sink.faulty(new ArrayList<>(cells.faults()));
            return true;
        }
        List<ReadPayment> payments = split(cells, customer, day.get(), paid, applied, rest);
        payments.forEach(sink::payment);
        if (payments.isEmpty()) sink.passedOver();
        return true;
    }

    private Field amountField() {
        return mapping.has(Field.PAYMENT_AMOUNT) ? Field.PAYMENT_AMOUNT : Field.APPLIED;
    }

    private String customer(RowCells cells, Row row) {
        String customer = habits.customers().of(row, judge.group());
        Field shown = mapping.has(Field.CUSTOMER_NAME) ? Field.CUSTOMER_NAME : Field.CUSTOMER_KEY;
        if (customer.isEmpty()) cells.fault(shown, Expected.CUSTOMER);
        if (customer.length() > Lengths.of(shown)) cells.fault(shown, Expected.LENGTH);
        return customer;
    }

    private Optional<LocalDate> day(RowCells cells) {
        if (!cells.isFilled(Field.PAYMENT_DATE)) cells.fault(Field.PAYMENT_DATE, Expected.DATE);
        return cells.day(Field.PAYMENT_DATE, dates);
    }

    private List<ReadPayment> split(
            RowCells cells,
            String customer,
            LocalDate day,
            Optional<Money> paid,
            Optional<Money> applied,
            Optional<Money> rest) {
        Said said = said(cells, customer, day);
        List<ReadPayment> payments = new ArrayList<>(2);
        if (applied.isEmpty() || paid.isEmpty()) {
            Money all = signed(paid.or(() -> applied).orElseThrow());
            if (!all.isZero()) payments.add(payment(said, all, rest, said.pays));
            return payments;
        }
        if (!applied.get().isZero()) payments.add(payment(said, signed(applied.get()), Optional.empty(), said.pays));
        Optional<Money> open = rest.or(
                () -> said.reference.isEmpty() ? Optional.of(paid.get().minus(applied.get())) : Optional.empty());
        open.filter(part -> !part.isZero())
                .filter(_ -> unapplied.add(customer + "\n" + day + "\n" + said.reference + "\n" + paid.get()))
                .ifPresent(part -> payments.add(payment(said, signed(part), Optional.of(signed(part)), "")));
        return payments;
    }

    /// A ledger writes what comes in with a minus sign where it writes what is owed without.
    private Money signed(Money amount) {
        return allNegative ? amount.negated() : amount;
    }

    private record Said(String customer, LocalDate day, boolean credit, String method, String reference, String pays) {}

    private Said said(RowCells cells, String customer, LocalDate day) {
        String reference = CellText.number(cells.text(Field.PAYMENT_NUMBER));
        if (reference.isEmpty()) reference = CellText.number(cells.text(Field.DOCUMENT));
        if (reference.isEmpty()) reference = CellText.number(cells.text(Field.REFERENCE));
        boolean credit = dictionary.isWord("credit", cells.text(Field.DOCUMENT_TYPE));
        return new Said(
                customer,
                day,
                credit,
                cells.words(Field.METHOD),
                Lengths.cut(Field.PAYMENT_NUMBER, reference),
                Lengths.cut(Field.NUMBER, CellText.number(cells.text(Field.NUMBER))));
    }

    private ReadPayment payment(Said said, Money amount, Optional<Money> rest, String pays) {
        String key = String.join(
                "|", said.day.toString(), said.reference, pays, amount.toString(), said.credit ? "credit" : "");
        int occurrence = occurrences.merge(said.customer + "\n" + key, 1, Integer::sum);
        return new ReadPayment(
                said.customer,
                occurrence == 1 ? key : key + "#" + occurrence,
                said.credit,
                said.day,
                amount,
                rest,
                said.method,
                said.reference,
                pays);
    }
}
