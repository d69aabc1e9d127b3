package app.callside.dispute;

import app.callside.base.text.HouseRules;
import app.callside.documents.DocumentKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which documents decide a dispute, by its reason.
///
/// @param decisive none where nothing on paper decides it
public record DisputePolicy(Map<DisputeReason, List<DocumentKind>> decisive) {
    public DisputePolicy {
        decisive = Map.copyOf(decisive);
    }

    /// The rules the program comes with.
    public static DisputePolicy ofTheHouse() {
        return of(HouseRules.named("dispute"));
    }

    /// The rules as they stand in a file.
    ///
    /// @throws IllegalArgumentException for what nobody can work by
    public static DisputePolicy of(HouseRules rules) {
        Map<DisputeReason, List<DocumentKind>> decisive = new EnumMap<>(DisputeReason.class);
        for (DisputeReason reason : DisputeReason.values())
            decisive.put(
                    reason,
                    rules.words("evidence." + reason.name().toLowerCase(Locale.ROOT)).stream()
                            .map(DocumentKind::valueOf)
                            .toList());
        return new DisputePolicy(decisive);
    }

    /// What has to be looked at for a dispute of that reason, none of it asked for yet.
    public List<Evidence> evidenceFor(DisputeReason reason) {
        return decisive.getOrDefault(reason, List.of()).stream()
                .map(kind -> new Evidence(kind, Evidence.State.REQUIRED))
                .toList();
    }
}
