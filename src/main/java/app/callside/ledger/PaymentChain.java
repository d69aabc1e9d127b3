package app.callside.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a bill becomes a payment at a customer: who does what with it, and where ours is stuck.
///
/// @param people who stands at each link, by name or office; a link nobody named is absent
/// @param stuckAt where the bill lies now, if anywhere
/// @param needs what makes it move on: "PO number on the invoice", "signature of the plant manager"; may be empty
public record PaymentChain(Map<Link, String> people, Optional<Link> stuckAt, String needs) {
    /// What happens to a bill, in order.
    public enum Link {
        /// Takes the bill in and enters it.
        RECEIVES,
        /// Says which account or job it belongs to.
        CODES,
        /// Agrees that it is to be paid.
        APPROVES,
        /// Lets the money go.
        RELEASES
    }

    public static final PaymentChain UNKNOWN = new PaymentChain(Map.of(), Optional.empty(), "");

    public PaymentChain {
        Map<Link, String> named = new EnumMap<>(Link.class);
        people.forEach((link, name) -> {
            if (!name.isBlank()) named.put(link, name.strip());
        });
        people = Map.copyOf(named);
        needs = needs.strip();
    }

    /// Who stands at a link; empty where nobody was named.
    public String at(Link link) {
        return people.getOrDefault(link, "");
    }

    public boolean isUnknown() {
        return people.isEmpty() && stuckAt.isEmpty() && needs.isEmpty();
    }

    /// The links that somebody has been named for, in order.
    public List<Link> links() {
        return Arrays.stream(Link.values()).filter(people::containsKey).toList();
    }
}
