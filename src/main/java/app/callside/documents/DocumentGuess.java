package app.callside.documents;

import app.callside.base.text.Plain;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file may be, by its name; a person confirms it.
public record DocumentGuess(DocumentKind kind, Optional<String> invoice) {
    private record Sign(DocumentKind kind, Pattern words) {}

    /// Asked in this order: a "signed delivery for invoice 12" is a delivery.
    private static final List<Sign> SIGNS = List.of(
            sign(DocumentKind.CREDIT_MEMO, "credit (?:memo|note)|cn|gutschrift|avoir"),
            sign(DocumentKind.PROOF_OF_PAYMENT, "remittance(?: advice)?|proof of payment|bank confirmation|swift"),
            sign(DocumentKind.RETURN_NOTE, "rma|return(?:s|ed)?(?: note| slip)?"),
            sign(DocumentKind.DAMAGE_REPORT, "damage[ds]?(?: report)?|defects?"),
            sign(DocumentKind.PROOF_OF_DELIVERY, "pod|deliver[a-z]*|signed receipt|waybill|consignment|cmr"),
            sign(DocumentKind.COMPLIANCE_MANUAL, "manual|compliance|routing guide|vendor guide"),
            sign(DocumentKind.CERTIFICATE, "cert[a-z]*|lab|test[a-z]*|results?|analysis|coa"),
            sign(DocumentKind.STATEMENT_OF_WORK, "sow|statement of work|proposal|quot[a-z]*|scope"),
            sign(DocumentKind.SALES_AGREEMENT, "agreement|contract|terms|price list|pricing"),
            sign(DocumentKind.PURCHASE_ORDER, "po|p o|purchase orders?|orders?"),
            sign(DocumentKind.INVOICE_COPY, "inv|invoices?|bill|rechnung|facture|factura"));

    private static final int SHORTEST_NUMBER = 3;

    private static Sign sign(DocumentKind kind, String words) {
        return new Sign(kind, Pattern.compile("(?<![a-z])(" + words + ")(?![a-z])"));
    }

    /// @param invoices numbers it may belong to
    public static DocumentGuess of(String fileName, Collection<String> invoices) {
        String stem = fileName.replaceAll("\\.[^.]{1,5}$", "");
        String words = Plain.of(stem.replaceAll("([a-z])([A-Z])", "$1 $2")).replaceAll("[^a-z0-9]+", " ");
        Optional<String> invoice = numbered(words, invoices);
        DocumentKind kind = SIGNS.stream()
                .filter(sign -> sign.words().matcher(words).find())
                .map(Sign::kind)
                .findFirst()
                .orElse(invoice.isPresent() ? DocumentKind.INVOICE_COPY : DocumentKind.OTHER);
        return new DocumentGuess(kind, invoice);
    }

    /// The longest number that stands in the name, as it is written or as its digits alone.
    private static Optional<String> numbered(String words, Collection<String> invoices) {
        return invoices.stream()
                .filter(number -> stands(Plain.of(number).replaceAll("[^a-z0-9]+", " "), words)
                        || stands(number.replaceAll("\\D", ""), words))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean stands(String number, String words) {
        String wanted = number.strip();
        return wanted.length() >= SHORTEST_NUMBER
                && Pattern.compile("(?<![0-9])" + Pattern.quote(wanted).replace(" ", "\\E ?\\Q") + "(?![0-9])")
                        .matcher(words)
                        .find();
    }
}
