package app.callside.interest;

import app.callside.base.text.HouseRules;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Customer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/// Which interest may be shown for whom. Which law governs a contract is for lawyers: the customer's
/// country is the best
/// guess, and it is said.
///
/// @param contractual agreed in our own terms, in percent a year; takes the place of the laws
public record InterestPolicy(Optional<BigDecimal> contractual, List<Scheme> schemes) {
    public InterestPolicy {
        schemes = List.copyOf(schemes);
    }

    /// The rules the program comes with.
    public static InterestPolicy ofTheHouse() {
        return of(HouseRules.named("interest"));
    }

    /// The rules as they stand in a file.
    ///
    /// @throws IllegalArgumentException for what nobody can work by
    public static InterestPolicy of(HouseRules rules) {
        return new InterestPolicy(
                Optional.of(rules.text("contract.percent"))
                        .filter(typed -> !typed.isEmpty())
                        .map(BigDecimal::new),
                rules.words("schemes").stream().map(name -> scheme(rules, name)).toList());
    }

    private static Scheme scheme(HouseRules rules, String name) {
        NavigableMap<BigDecimal, BigDecimal> bands = new TreeMap<>();
        for (String band : rules.words(name + ".compensation")) {
            String[] parts = band.split(":", -1);
            bands.put(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
        }
        return new Scheme(
                Law.valueOf(name.toUpperCase(Locale.ROOT)),
                Set.copyOf(rules.words(name + ".countries")),
                CurrencyUnit.of(rules.text(name + ".currency")),
                new BigDecimal(rules.text(name + ".margin")),
                rules.yes(name + ".stays"),
                bands,
                rules.has(name + ".steps")
                        ? Optional.of(new BigDecimal(rules.text(name + ".steps")))
                        : Optional.empty(),
                rates(rules, rules.has(name + ".rates") ? rules.text(name + ".rates") : name));
    }

    private static RateTable rates(HouseRules rules, String name) {
        NavigableMap<LocalDate, BigDecimal> rates = new TreeMap<>();
        rules.under(name + ".rate.").forEach((day, rate) -> rates.put(LocalDate.parse(day), new BigDecimal(rate)));
        return new RateTable(rates);
    }

    /// The law of the customer's country; none for consumers, who are under other laws.
    public Optional<Scheme> schemeFor(Customer customer) {
        if (customer.accountClass() != AccountClass.COMMERCIAL) return Optional.empty();
        return schemes.stream()
                .filter(scheme -> scheme.countries().contains(customer.country()))
                .findFirst();
    }
}
