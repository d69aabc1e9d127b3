package app.callside.base.time;

import app.callside.base.phone.PhoneNumber;
import app.callside.base.phone.PhoneNumbers;
import app.callside.base.place.Countries;
import app.callside.base.place.Divisions;
import app.callside.base.time.ClockThere.Source;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Works out where a customer's clock stands from what the account says. The first of these that tells decides: the
/// zone set by hand, the state and postcode in the address, the area code of the phone, the country.
public final class Whereabouts {
    private final Countries countries;
    private final Divisions divisions;
    private final PhoneNumbers phones;

    public Whereabouts(Countries countries, Divisions divisions, PhoneNumbers phones) {
        this.countries = countries;
        this.divisions = divisions;
        this.phones = phones;
    }

    /// @param country as the account says it: a name, a code, anything; may be empty, as may the other texts
    public ClockThere of(Optional<ZoneId> byHand, String address, String phone, String country) {
        Optional<String> named = countries.named(country);
        Optional<PhoneNumber> number = phones.read(phone, named.orElse(""));
        Optional<Divisions.Division> division = divisions.in(address, named.orElse(""));
        String there = named.or(() -> division.map(Divisions.Division::country))
                .or(() -> number.map(PhoneNumber::country))
                .orElse("");
        if (byHand.isPresent()) return new ClockThere(there, List.of(byHand.get()), Source.BY_HAND, true);
        if (division.isPresent()) return clock(there, division.get().zones(), Source.ADDRESS, true);
        List<ZoneId> called =
                number.filter(found -> isIn(found, there)).map(phones::zones).orElse(List.of());
        // a number can be carried along to another place of a large country
        if (!called.isEmpty())
            return clock(there, called, Source.PHONE, zonesOf(there).size() <= 1);
        List<ZoneId> all = zonesOf(there);
        return all.isEmpty() ? unknown(there) : clock(there, all, Source.COUNTRY, true);
    }

    /// A number of another country says nothing about the office that the account names.
    private boolean isIn(PhoneNumber number, String country) {
        return country.isEmpty()
                || number.country().isEmpty()
                || number.country().equals(country);
    }

    private static ClockThere unknown(String country) {
        return new ClockThere(country, List.of(), Source.NOTHING, false);
    }

    private static ClockThere clock(String country, List<ZoneId> zones, Source source, boolean sure) {
        List<ZoneId> distinct = distinct(zones);
        return new ClockThere(country, distinct, source, sure && distinct.size() == 1);
    }

    private List<ZoneId> zonesOf(String country) {
        if (country.isEmpty()) return List.of();
        List<ZoneId> listed = divisions.zonesOf(country);
        return distinct(listed.isEmpty() ? phones.zonesOf(country) : listed);
    }

    /// Zones whose clocks have shown the same time all this century are one: Guernsey's is London's.
    private static List<ZoneId> distinct(List<ZoneId> zones) {
        Set<Object> known = new HashSet<>();
        return zones.stream()
                .filter(zone -> known.add(since2000(zone.getRules())))
                .toList();
    }

    private static Object since2000(ZoneRules rules) {
        Instant start = Instant.parse("2000-01-01T00:00:00Z");
        return List.of(
                rules.getOffset(start),
                rules.getTransitionRules(),
                rules.getTransitions().stream()
                        .filter(change -> change.getInstant().isAfter(start))
                        .toList());
    }
}
