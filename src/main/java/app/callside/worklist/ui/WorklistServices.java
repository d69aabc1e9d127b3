package app.callside.worklist.ui;

import app.callside.base.phone.PhoneNumbers;
import app.callside.base.place.Countries;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.time.CallingHours;
import app.callside.base.time.Holidays;
import app.callside.base.time.Whereabouts;
import app.callside.base.work.Work;
import app.callside.worklist.Worklist;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the worklist screen works with.
///
/// @param collector who is at the desk, as it stands at the moment
/// @param dial hands a number to whatever dials
public record WorklistServices(
        Worklist worklist,
        BeforeDialling beforeDialling,
        Countries countries,
        PhoneNumbers phones,
        Whereabouts whereabouts,
        Holidays holidays,
        Supplier<CallingHours> hours,
        Supplier<String> collector,
        Consumer<String> dial,
        Clock clock,
        Work work,
        Messages messages,
        Formats formats) {}
