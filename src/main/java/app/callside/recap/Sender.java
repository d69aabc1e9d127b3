package app.callside.recap;

/// Our own company, as customers are to see it; every part may be empty until someone has entered it.
///
/// @param address one line or several
/// @param phone where a customer reaches the collectors
public record Sender(String company, String address, String phone, String email) {
    boolean isReachable() {
        return !phone.isBlank() || !email.isBlank();
    }
}
