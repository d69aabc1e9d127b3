package app.callside.base.text;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The rules and templates as they hold at this moment: those that come with the program, with what the
/// house has changed in their place. Asked for at each use, so that a change is in force at once; answers
/// without blocking.
public interface RulesInForce {
    /// The rules as they come with the program.
    RulesInForce AS_DELIVERED = new RulesInForce() {
        private final Map<String, HouseRules> read = new ConcurrentHashMap<>();

        @Override
        public HouseRules rules(String file) {
            return read.computeIfAbsent(file, HouseRules::named);
        }

        @Override
        public Optional<String> template(String part, String name, Language language) {
            return Optional.empty();
        }
    };

    /// @param file of policy, without its ending
    HouseRules rules(String file);

    /// What the house has put in the place of a template; empty where that of the program stands.
    ///
    /// @param part of the program that it belongs to: `recap`, `scripts`
    /// @param name within the part
    Optional<String> template(String part, String name, Language language);
}
