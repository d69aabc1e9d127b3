package app.callside.intake;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/// Rows of a list of customers, or of people at customers.
final class PartyRows implements RowReader {
    private static final Field[] ADDRESS = {
        Field.ADDRESS, Field.ADDRESS_LINE_2, Field.POSTCODE, Field.CITY, Field.REGION
    };
    private static final Field[] DELIVERY = {
        Field.DELIVERY_ADDRESS,
        Field.DELIVERY_LINE_2,
        Field.DELIVERY_POSTCODE,
        Field.DELIVERY_CITY,
        Field.DELIVERY_REGION
    };

    private final HeaderDictionary dictionary;
    private final ColumnMapping mapping;
    private final RowJudge judge;
    private final FileHabits habits;
    private final AmountCells amounts;

    PartyRows(
            HeaderDictionary dictionary,
            ColumnMapping mapping,
            RowJudge judge,
            FileHabits habits,
            AmountCells amounts) {
        this.dictionary = dictionary;
        this.mapping = mapping;
        this.judge = judge;
        this.habits = habits;
        this.amounts = amounts;
    }

    @Override
    public boolean take(Row row, ItemSink sink) {
        if (judge.judge(row) != RowShape.ITEM) {
            sink.passedOver();
            return false;
        }
        RowCells cells = new RowCells(mapping, row);
        String customer = habits.customers().of(row, Optional.empty());
        if (customer.length() > Lengths.of(Field.CUSTOMER_KEY)) cells.fault(Field.CUSTOMER_KEY, Expected.LENGTH);
        Optional<Money> limit = amounts.alone(cells, Field.CREDIT_LIMIT);
        if (cells.isClean()) sink.party(party(cells, customer, limit));
        else sink.faulty(cells.faults());
        return true;
    }

    private ReadParty party(RowCells cells, String customer, Optional<Money> limit) {
        String name = Blank.single(cells.text(Field.CUSTOMER_NAME));
        return new ReadParty(
                customer,
                name.isEmpty() ? customer : name,
                cells.words(Field.COUNTRY),
                cells.words(Field.PHONE),
                cells.words(Field.FAX),
                cells.words(Field.EMAIL),
                joined(cells, ADDRESS),
                joined(cells, DELIVERY),
                cells.words(Field.TERMS),
                cells.words(Field.GOODS),
                limit,
                hold(cells),
                contact(cells));
    }

    private Optional<Boolean> hold(RowCells cells) {
        if (!cells.isFilled(Field.CREDIT_HOLD)) return Optional.empty();
        String text = cells.text(Field.CREDIT_HOLD);
        return Optional.of(dictionary.isWord("yes", text) || dictionary.isWord("held", text));
    }

    private static Optional<ReadContact> contact(RowCells cells) {
        String parts =
                words(cells, Field.CONTACT_FIRST_NAME, Field.CONTACT_LAST_NAME).collect(Collectors.joining(" "));
        String name = cells.isFilled(Field.CONTACT_NAME) ? cells.words(Field.CONTACT_NAME) : parts;
        if (name.isEmpty()) return Optional.empty();
        return Optional.of(new ReadContact(
                name,
                cells.words(Field.CONTACT_TITLE),
                cells.words(Field.CONTACT_PHONE),
                cells.words(Field.CONTACT_FAX),
                cells.words(Field.CONTACT_EMAIL),
                cells.words(Field.PREFERRED_TIME)));
    }

    /// Lines inside a cell are lines of the address too.
    private static String joined(RowCells cells, Field[] lines) {
        String all = words(cells, lines).collect(Collectors.joining(", "));
        return Lengths.cut(Field.ADDRESS, all);
    }

    private static Stream<String> words(RowCells cells, Field... fields) {
        return Stream.of(fields)
                .flatMap(field -> cells.text(field).lines())
                .map(Blank::single)
                .filter(text -> !text.isEmpty());
    }
}
