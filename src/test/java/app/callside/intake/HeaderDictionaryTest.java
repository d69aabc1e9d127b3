package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("P1")
class HeaderDictionaryTest {
    private final HeaderDictionary dictionary = HeaderDictionary.load();

    @Test
    void noSureHeaderMeansTwoFields() {
        for (LedgerFileKind kind : LedgerFileKind.values()) {
            Map<String, Field> owner = new HashMap<>();
            for (Field field : KindFields.of(kind))
                for (String header : dictionary.headers(field).names())
                    if (!(kind == LedgerFileKind.CUSTOMERS && owner.get(header) == Field.CUSTOMER_NAME))
                        assertNull(owner.put(header, field), header + " is filed twice, again under " + field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "InvoiceDate, invoice date",
        "due_in_date, due in date",
        "N° facture, n facture",
        "Échéance, echeance",
        "P. O. #, p o",
        "Soll/Haben-Kennz., soll haben kennz",
        "customerID, customer id"
    })
    void everySpellingOfAHeaderFoldsToOne(String header, String folded) {
        assertEquals(folded, HeaderText.folded(header));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        ,Type,Date,Num,P. O. #,Name,Terms,Due Date,Aging,Open Balance        | NUMBER=3 INVOICE_DATE=2 DUE_DATE=7 BALANCE=9 CUSTOMER_NAME=5 PURCHASE_ORDER=4 TERMS=6 DOCUMENT_TYPE=1
        Customer,Name 1,DocumentNo,Doc. Date,Net due dt,Amt in loc.cur.,LCurr | CUSTOMER_KEY=0 CUSTOMER_NAME=1 DOCUMENT=2 INVOICE_DATE=3 DUE_DATE=4 ORIGINAL=5 CURRENCY=6
        Customer,Transaction Type,Date,Document Number,P.O. No.,Due Date,Age,Open Balance | CUSTOMER_NAME=0 DOCUMENT_TYPE=1 INVOICE_DATE=2 DOCUMENT=3 PURCHASE_ORDER=4 DUE_DATE=5 BALANCE=7
        Kundennummer,Kundenname,Rechnungsnummer,Rechnungsdatum,Fälligkeit,Offener Betrag,Währung | CUSTOMER_KEY=0 CUSTOMER_NAME=1 NUMBER=2 INVOICE_DATE=3 DUE_DATE=4 BALANCE=5 CURRENCY=6
        Cliente,Nº factura,Fecha de factura,Vencimiento,Importe total,Saldo pendiente | CUSTOMER_NAME=0 NUMBER=1 INVOICE_DATE=2 DUE_DATE=3 ORIGINAL=4 BALANCE=5
        Client,N° facture,Date facture,Échéance,Montant TTC,Solde dû         | CUSTOMER_NAME=0 NUMBER=1 INVOICE_DATE=2 DUE_DATE=3 ORIGINAL=4 BALANCE=5
        Customer ID,Customer,Invoice,Open Amount (EUR),Date the payment is due | CUSTOMER_KEY=0 CUSTOMER_NAME=1 NUMBER=2 ORIGINAL=3 DUE_DATE=4""")
    void packagesAreRecognisedByTheirHeaders(String headers, String expected) {
        List<String> cells = List.of(headers.strip().split(",", -1));
        // one row of values that agree with everything a word of the header may promise
        List<String> values = cells.stream()
                .map(cell -> cell.toLowerCase(java.util.Locale.ROOT))
                .map(cell -> cell.contains("amount") ? "12.50" : cell.contains("due") ? "2026-08-15" : "")
                .toList();
        ColumnMapping mapping = new HeaderRecognizer(dictionary)
                .recognise(List.of(new Row(1, List.of("A title")), new Row(2, cells), new Row(3, values)))
                .orElseThrow();
        assertEquals(2, mapping.headerLine());
        assertEquals(
                Stream.of(expected.strip().split(" ", -1)).sorted().toList(),
                mapping.columns().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .sorted()
                        .toList());
    }

    @Test
    void aColumnWhoseValuesDisagreeWithItsHeaderIsNotTaken() {
        ColumnMapping mapping = new HeaderRecognizer(dictionary)
                .recognise(List.of(
                        new Row(1, List.of("Customer", "Open", "Due date", "Balance")),
                        new Row(2, List.of("Fernhill", "yes", "2026-08-15", "5.00")),
                        new Row(3, List.of("Quill", "yes", "2026-08-16", "6.00"))))
                .orElseThrow();
        assertEquals(Optional.of(3), mapping.column(Field.BALANCE));
    }

    @Test
    void aGuessIsCorrectedByMakingAnother() {
        ColumnMapping guess = new ColumnMapping(1, List.of("a", "b"), Map.of(Field.BALANCE, 0));
        assertEquals(Optional.of(1), guess.with(Field.BALANCE, 1).column(Field.BALANCE));
        assertEquals(Optional.empty(), guess.without(Field.BALANCE).column(Field.BALANCE));
    }
}
