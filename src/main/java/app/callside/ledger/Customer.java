package app.callside.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// A business that buys on account.
///
/// @param key the accounting package's own key, or the name where it has none; unique in the store
/// @param zone where their clock stands, when known
/// @param goods what they usually buy, in a word or two; may be empty
/// @param terms as agreed, in the trade's words ("Net 30"); may be empty
/// @param address where letters go; may be empty
/// @param status who works the account, and what holds it back
public record Customer(
        CustomerId id,
        String key,
        String name,
        String country,
        Optional<ZoneId> zone,
        AccountClass accountClass,
        String goods,
        String terms,
        String phone,
        String email,
        String address,
        Optional<LocalDate> since,
        AccountStatus status) {
    public Customer {
        if (key.isBlank()) throw new IllegalArgumentException("A customer needs a key");
        if (name.isBlank()) throw new IllegalArgumentException("A customer needs a name");
    }

    /// A customer of whose account status nothing is known yet.
    public Customer(
            CustomerId id,
            String key,
            String name,
            String country,
            Optional<ZoneId> zone,
            AccountClass accountClass,
            String goods,
            String terms,
            String phone,
            String email,
            String address,
            Optional<LocalDate> since) {
        this(
                id,
                key,
                name,
                country,
                zone,
                accountClass,
                goods,
                terms,
                phone,
                email,
                address,
                since,
                AccountStatus.NONE);
    }

    /// What is known of a customer before the store has numbered them: key and name, the rest empty.
    public static Customer named(String key, String name) {
        return new Customer(
                new CustomerId(0),
                key,
                name,
                "",
                Optional.empty(),
                AccountClass.COMMERCIAL,
                "",
                "",
                "",
                "",
                "",
                Optional.empty());
    }

    public Customer withId(CustomerId number) {
        return new Customer(
                number, key, name, country, zone, accountClass, goods, terms, phone, email, address, since, status);
    }

    /// @param place where their clock stands; empty when nobody knows
    public Customer inZone(Optional<ZoneId> place) {
        return new Customer(
                id, key, name, country, place, accountClass, goods, terms, phone, email, address, since, status);
    }

    public Customer classed(AccountClass as) {
        return new Customer(id, key, name, country, zone, as, goods, terms, phone, email, address, since, status);
    }

    public Customer withStatus(AccountStatus now) {
        return new Customer(
                id, key, name, country, zone, accountClass, goods, terms, phone, email, address, since, now);
    }
}
