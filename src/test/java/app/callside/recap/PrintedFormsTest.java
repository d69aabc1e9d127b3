package app.callside.recap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.print.Paper;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.promise.Instalment;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PrintedFormsTest {
    private static final float A4_WIDTH = 595;
    private static final float LETTER_WIDTH = 612;

    private final RecapForms forms = new RecapForms(Messages.in(Locale.US), new Formats(Locale.US));

    private static Recap with(int payments) {
        List<Instalment> parts = IntStream.range(0, payments)
                .mapToObj(i -> Recaps.payment(i, "10.00", "INV-" + i))
                .toList();
        return Recaps.recap("500.00", Recaps.promise(parts, "a call", "we stop deliveries"));
    }

    @Test
    @Tag("C5")
    void theSheetIsTheOneUsualInTheCountryOfTheCustomer() {
        for (String country : List.of("US", "usa", "United States", "CA", "Mexico"))
            assertEquals(Paper.LETTER, Paper.of(country, Locale.GERMANY), country);
        for (String country : List.of("DE", "deu", "Germany", "GB", "Czechia"))
            assertEquals(Paper.A4, Paper.of(country, Locale.US), country);
        assertEquals(Paper.LETTER, Paper.of(" ", Locale.US));
        assertEquals(Paper.A4, Paper.of("somewhere", Locale.UK));
        assertEquals(
                LETTER_WIDTH, PdfText.width(forms.letter(Recaps.recap("1.00")).pdf()), 1);
        RecapForms british = new RecapForms(Messages.in(Locale.UK), new Formats(Locale.UK));
        Addressee nowhere = new Addressee("A", "", "", "", "");
        assertEquals(A4_WIDTH, PdfText.width(british.letter(to(nowhere)).pdf()), 1);
    }

    private static Recap to(Addressee customer) {
        return Recaps.addressedTo(with(1), customer);
    }

    @Test
    @Tag("C5")
    void theFaxCoverStaysOnOnePage() {
        for (int payments : List.of(1, 4, 12, 20))
            assertEquals(1, PdfText.pages(forms.fax(with(payments)).pdf()), payments + " payments");
    }

    @Test
    @Tag("C5")
    void aFaxTooLongForOnePageSaysHowManyThereAre() {
        byte[] pdf = forms.fax(with(60)).pdf();
        assertTrue(PdfText.pages(pdf) > 1);
        String text = PdfText.of(pdf).replaceAll("\\s+", "");
        assertTrue(text.contains("Pages" + PdfText.pages(pdf)), text);
    }

    @Test
    @Tag("C5")
    void anAddressOrFaxNumberNobodyKnowsIsMarked() {
        Recap recap = to(new Addressee("A", "", "", "", ""));
        assertTrue(PdfText.of(forms.letter(recap).pdf()).contains("[address not known]"));
        assertTrue(PdfText.of(forms.fax(recap).pdf()).contains("[fax number not known]"));
    }

    @Test
    @Tag("C5")
    void aLetterNoFontHasIsPrintedAsAQuestionMark() {
        Recap recap = to(new Addressee("A\uD83D\uDE80B", "", "", "", ""));
        assertTrue(PdfText.of(forms.letter(recap).pdf()).contains("A?B"));
    }
}
