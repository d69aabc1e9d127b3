package app.callside.ledger;

/// A person at a customer.
///
/// @param decides true for whoever releases the money
/// @param preferredTime when they like to be called, in their own words ("mornings, not Fridays"); may be empty
public record Contact(
        ContactId id,
        CustomerId customer,
        String name,
        String title,
        String phone,
        String fax,
        String email,
        boolean decides,
        String preferredTime) {
    public Contact {
        if (name.isBlank()) throw new IllegalArgumentException("A contact needs a name");
    }

    /// A person the store has not numbered yet, with no preferred time.
    public Contact(
            CustomerId customer, String name, String title, String phone, String fax, String email, boolean decides) {
        this(new ContactId(0), customer, name, title, phone, fax, email, decides, "");
    }

    public Contact withId(ContactId number) {
        return new Contact(number, customer, name, title, phone, fax, email, decides, preferredTime);
    }

    /// The same person with what another source says of them; what it is silent about stays.
    public Contact updatedBy(Contact news) {
        return new Contact(
                id,
                customer,
                name,
                said(news.title, title),
                said(news.phone, phone),
                said(news.fax, fax),
                said(news.email, email),
                decides || news.decides,
                said(news.preferredTime, preferredTime));
    }

    private static String said(String news, String known) {
        return news.isBlank() ? known : news;
    }

    public Contact deciding(boolean isDeciding) {
        return new Contact(id, customer, name, title, phone, fax, email, isDeciding, preferredTime);
    }
}
