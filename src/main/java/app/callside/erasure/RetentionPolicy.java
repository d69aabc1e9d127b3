package app.callside.erasure;

import app.callside.base.place.Countries;
import app.callside.base.text.HouseRules;
import app.callside.base.text.Plain;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Customer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How long records are kept whoever asks for them to be erased. The grounds stand in
/// `assets/policy/retention.properties`.
///
/// @param consumerYears after the last activity of a consumer's account, 0 or more
/// @param consumerCountries ISO codes of the countries in which that holds
/// @param disputeYears after a dispute was settled, 0 or more
/// @param accountingYears that the books are kept; nothing is ever erased in them
/// @param everydayWords folded words that are names, too
public record RetentionPolicy(
        int consumerYears,
        List<String> consumerCountries,
        int disputeYears,
        int accountingYears,
        List<String> everydayWords) {
    public RetentionPolicy {
        if (consumerYears < 0 || disputeYears < 0 || accountingYears < 0)
            throw new IllegalArgumentException("A period is no shorter than nothing");
        consumerCountries = List.copyOf(consumerCountries);
        everydayWords = everydayWords.stream().map(Plain::of).toList();
    }

    /// The rules the program comes with.
    public static RetentionPolicy ofTheHouse() {
        return of(HouseRules.named("retention"));
    }

    /// The rules as they stand in a file.
    ///
    /// @throws IllegalArgumentException for what nobody can work by
    public static RetentionPolicy of(HouseRules rules) {
        return new RetentionPolicy(
                rules.number("consumer.years"),
                rules.words("consumer.countries"),
                rules.number("evidence.years"),
                rules.number("accounting.years"),
                rules.words("everyday.words"));
    }

    /// Until when the calls of a consumer's account are kept, that day included; empty where nothing asks
    /// for it.
    ///
    /// @param lastActivity the last call, payment, promise or dispute of the account
    Optional<LocalDate> consumerUntil(Customer customer, Optional<LocalDate> lastActivity, Countries countries) {
        if (customer.accountClass() != AccountClass.CONSUMER) return Optional.empty();
        boolean covered = customer.country().isBlank()
                || countries
                        .named(customer.country())
                        .map(consumerCountries::contains)
                        .orElse(true);
        return covered ? lastActivity.map(last -> last.plusYears(consumerYears)) : Optional.empty();
    }

    /// Until when what was said about a dispute is kept, that day included.
    LocalDate disputeUntil(LocalDate settled) {
        return settled.plusYears(disputeYears);
    }
}
