package app.callside.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// How customers pay this company; each may be empty until it is known.
///
/// @param remitTo where checks go: name and address, on one line
/// @param account for transfers, as it is read out: bank, IBAN and BIC, or routing and account number
/// @param link where one pays online; `{reference}` and `{amount}` in it stand for those of the payment
public record PaymentDetails(String remitTo, String account, String link) {
    public static final PaymentDetails UNKNOWN = new PaymentDetails("", "", "");

    public PaymentDetails {
        remitTo = remitTo.strip();
        account = account.strip();
        link = link.strip();
    }

    public boolean isUnknown() {
        return remitTo.isEmpty() && account.isEmpty() && link.isEmpty();
    }

    /// The link for one payment; empty where there is none.
    ///
    /// @param amount plain, with a point: "12400.00"
    public String linkFor(String reference, String amount) {
        return link.replace("{reference}", encoded(reference)).replace("{amount}", encoded(amount));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
