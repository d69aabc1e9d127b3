package app.callside.account.ui;

import app.callside.base.text.Plain;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Finds the zone a person means: `Europe/Berlin`, or just `berlin`.
final class ZoneText {
    private ZoneText() {}

    /// Empty where nothing or more than one place fits.
    static Optional<ZoneId> zone(String typed) {
        String wanted = Plain.of(typed).replace(' ', '_');
        if (wanted.isEmpty()) return Optional.empty();
        List<String> places = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .toList();
        return places.stream()
                .filter(id -> Plain.of(id).equals(wanted))
                .findFirst()
                .or(() -> onlyOne(places.stream()
                        .filter(id -> Plain.of(id).endsWith("/" + wanted))
                        .toList()))
                .map(ZoneId::of);
    }

    private static Optional<String> onlyOne(List<String> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
