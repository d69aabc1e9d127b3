package app.callside.recap;

import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.people.PaymentDetails;

/// Our own company, as customers are to see it; every part may be empty until someone has entered it.
///
/// @param address one line or several
/// @param phone where a customer reaches the collectors
/// @param register what the law wants at the foot of a business letter
/// @param details how customers pay
public record Sender(
        String company, String address, String phone, String email, String register, PaymentDetails details) {
    /// The collector's own number goes before the company's.
    public static Sender of(DeskProfile desk, CompanyProfile company, PaymentDetails details) {
        String phone = desk.callbackNumber().isBlank() ? company.phone() : desk.callbackNumber();
        return new Sender(desk.company(), company.address(), phone, company.email(), company.register(), details);
    }

    boolean isReachable() {
        return !phone.isBlank() || !email.isBlank();
    }
}
