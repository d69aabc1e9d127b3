package app.callside.base.place;

import app.callside.base.work.Once;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Countries that span several time zones: their zones, and their states and provinces as postal addresses name them.
public final class Divisions {
    private static final String RESOURCE = "divisions.yaml";
    private static final Pattern NOWHERE = Pattern.compile("(?!)");

    /// A division that an address names.
    ///
    /// @param zones where its clocks may stand, the one of most of its people first
    public record Division(String country, String code, List<ZoneId> zones) {
        public Division {
            zones = List.copyOf(zones);
        }
    }

    private record Country(List<ZoneId> zones, Pattern address, Map<String, Division> divisions) {}

    private final Once<Map<String, Country>> countries = new Once<>(Divisions::read);

    /// The division by its code before (or around) the postcode: `Chicago, IL 60601`, `Toronto ON M5V 2T6`.
    ///
    /// @param country ISO code, or empty where it is not known: then the form of the postcode decides
    public Optional<Division> in(String address, String country) {
        for (Map.Entry<String, Country> one : countries.get().entrySet()) {
            if (!country.isEmpty() && !country.equals(one.getKey())) continue;
            Matcher matcher = one.getValue().address().matcher(address);
            Division last = null;
            while (matcher.find()) {
                Division found = one.getValue().divisions().get(matcher.group(1));
                if (found != null) last = found;
            }
            if (last != null) return Optional.of(last);
        }
        return Optional.empty();
    }

    /// The zones of a country with several, the one of most of its people first; none for the others.
    public List<ZoneId> zonesOf(String country) {
        Country known = countries.get().get(country);
        return known == null ? List.of() : known.zones();
    }

    private static Map<String, Country> read() {
        try (InputStream in = Objects.requireNonNull(Divisions.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            Map<String, Country> found = new LinkedHashMap<>();
            root.forEach((code, country) ->
                    found.put(String.valueOf(code), country(String.valueOf(code), (Map<?, ?>) country)));
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Country country(String code, Map<?, ?> yaml) {
        Map<String, Division> divisions = new HashMap<>();
        if (yaml.get("divisions") instanceof Map<?, ?> listed)
            listed.forEach((division, zones) -> divisions.put(
                    String.valueOf(division), new Division(code, String.valueOf(division), zones(zones))));
        Pattern address = yaml.get("address") instanceof String form ? Pattern.compile(form) : NOWHERE;
        return new Country(zones(yaml.get("zones")), address, divisions);
    }

    private static List<ZoneId> zones(@Nullable Object names) {
        return Arrays.stream(String.valueOf(names).split(" ")).map(ZoneId::of).toList();
    }
}
