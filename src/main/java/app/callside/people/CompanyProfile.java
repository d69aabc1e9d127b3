package app.callside.people;

/// What stands at the head and the foot of our letters beside the company's name; each may be empty until it is known.
///
/// @param address one line or several
/// @param phone where the company is reached, where that is not the collector's own number
/// @param email where answers to our letters and mails go
/// @param register what the law wants on business letters: register, number, tax number, directors
public record CompanyProfile(String address, String phone, String email, String register) {
    public static final CompanyProfile UNKNOWN = new CompanyProfile("", "", "", "");

    public CompanyProfile {
        address = address.strip();
        phone = phone.strip();
        email = email.strip();
        register = register.strip();
    }
}
