package app.callside.base.time;

import app.callside.base.place.Countries;
import java.time.LocalDate;

/// The days on which money moves at a customer's place: their country's working days, or all weekdays where the country
/// or its holidays are not known.
public final class BankDays {
    private final Countries countries;
    private final Holidays holidays;

    public BankDays(Countries countries, Holidays holidays) {
        this.countries = countries;
        this.holidays = holidays;
    }

    /// @param country as the account says it; may be empty
    /// @param around dates of the two years after this day are covered
    public WorkingDays in(String country, LocalDate around) {
        return countries
                .named(country)
                .map(code -> holidays.workingDays(code, around))
                .orElse(WorkingDays.WEEKDAYS);
    }
}
