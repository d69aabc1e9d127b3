package app.callside.base.phone;

import app.callside.base.work.Once;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads phone numbers as people write them. The number plans are loaded when the first number is read, not before.
public final class PhoneNumbers {
    /// Longer than this is no phone number, however it is written; longer texts are not looked at.
    private static final int LONGEST = 60;

    private final Supplier<PhoneNumberUtil> plans = new Once<>(PhoneNumberUtil::getInstance);
    private final Supplier<PhoneNumberToTimeZonesMapper> places = new Once<>(PhoneNumberToTimeZonesMapper::getInstance);

    /// Reads one number: with or without its country code, with punctuation, an extension, letters for digits.
    ///
    /// @param country ISO code of the country whose habits hold where no country code is written; may be empty
    /// @return empty where no number of possible length can be read
    public Optional<PhoneNumber> read(String written, String country) {
        return parsed(written, country).map(this::number);
    }

    /// A number inside a longer text.
    ///
    /// @param from where it begins in the text
    /// @param to where the text goes on behind it
    public record Found(PhoneNumber number, int from, int to) {}

    /// The numbers that a text holds among other words, from left to right.
    ///
    /// @param country ISO code of the country whose habits hold where no country code is written; may be empty
    public List<Found> findIn(String text, String country) {
        List<Found> found = new ArrayList<>();
        plans.get()
                .findNumbers(
                        text, country.isEmpty() ? "ZZ" : country, PhoneNumberUtil.Leniency.POSSIBLE, Long.MAX_VALUE)
                .forEach(match -> found.add(new Found(number(match.number()), match.start(), match.end())));
        return List.copyOf(found);
    }

    /// Where the number's clocks may stand: the zones of a landline's area, or of a small country. None where the
    /// number tells no more than its calling code does: a mobile or free number of a large country.
    public List<ZoneId> zones(PhoneNumber number) {
        return parsed(number.e164(), "").map(this::narrowed).orElse(List.of());
    }

    /// The zones that the number plan knows for a country; none for an unknown country.
    public List<ZoneId> zonesOf(String country) {
        if (!plans.get().getSupportedRegions().contains(country)) return List.of();
        int code = plans.get().getCountryCodeForRegion(country);
        if (plans.get().getRegionCodeForCountryCode(code).equals(country)) return zones(ofPlan(code));
        Phonenumber.PhoneNumber example = plans.get().getExampleNumber(country);
        return example == null ? List.of() : zones(example);
    }

    /// The digits of a typed piece of a number, for search among [PhoneNumber#digits]: without `+`, spaces, brackets,
    /// a `(0)` inside and zeros in front.
    public static String searchDigits(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.replace("(0)", "")
                .codePoints()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .forEach(digits::append);
        return digits.toString().replaceFirst("^0+", "");
    }

    private Optional<Phonenumber.PhoneNumber> parsed(String written, String country) {
        if (written.isBlank() || written.length() > LONGEST) return Optional.empty();
        try {
            Phonenumber.PhoneNumber number = plans.get().parse(written, country.isEmpty() ? "ZZ" : country);
            return plans.get().isPossibleNumber(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    private PhoneNumber number(Phonenumber.PhoneNumber number) {
        Phonenumber.PhoneNumber bare =
                new Phonenumber.PhoneNumber().mergeFrom(number).clearExtension();
        return new PhoneNumber(
                plans.get().format(bare, PhoneNumberFormat.E164),
                plans.get().format(bare, PhoneNumberFormat.INTERNATIONAL),
                country(number),
                number.getExtension());
    }

    /// Numbers made up for examples belong to no region; where a calling code has one country, it is that one.
    private String country(Phonenumber.PhoneNumber number) {
        String region = plans.get().getRegionCodeForNumber(number);
        if (region == null) {
            List<String> regions = plans.get().getRegionCodesForCountryCode(number.getCountryCode());
            region = regions.isEmpty() || regions.size() > 1 && number.getCountryCode() == 1 ? "" : regions.getFirst();
        }
        return region.matches("[A-Z]{2}") ? region : ""; // 001: no country
    }

    private List<ZoneId> narrowed(Phonenumber.PhoneNumber number) {
        List<ZoneId> zones = zones(number);
        return zones.size() > 1 && zones.equals(zones(ofPlan(number.getCountryCode()))) ? List.of() : zones;
    }

    private static Phonenumber.PhoneNumber ofPlan(int callingCode) {
        return new Phonenumber.PhoneNumber().setCountryCode(callingCode);
    }

    private List<ZoneId> zones(Phonenumber.PhoneNumber number) {
        List<String> names = places.get().getTimeZonesForNumber(number);
        if (names.contains(PhoneNumberToTimeZonesMapper.getUnknownTimeZone()))
            names = places.get().getTimeZonesForGeographicalNumber(number);
        return names.stream()
                .filter(name -> !name.equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone()))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .toList();
    }
}
