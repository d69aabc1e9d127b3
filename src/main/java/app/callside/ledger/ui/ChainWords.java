package app.callside.ledger.ui;

import app.callside.base.text.Messages;
import app.callside.ledger.PaymentChain;
import java.util.ArrayList;
import java.util.List;

/// How a bill becomes a payment at a customer, in one line.
public final class ChainWords {
    private ChainWords() {}

    /// For example: "receives: front desk → approves: Sam Hill (stuck here) · needs the PO number".
    public static String of(PaymentChain chain, Messages messages) {
        List<String> links = new ArrayList<>();
        for (PaymentChain.Link link : PaymentChain.Link.values()) {
            boolean stuck = chain.stuckAt().filter(link::equals).isPresent();
            String name = chain.at(link);
            if (name.isEmpty() && !stuck) continue;
            String words = name.isEmpty()
                    ? messages.text("ledger.chain.at." + link.name())
                    : messages.text("ledger.chain.link." + link.name(), name);
            links.add(stuck ? messages.text("ledger.chain.stuck", words) : words);
        }
        String line = String.join(" → ", links);
        if (chain.needs().isEmpty()) return line;
        String needs = messages.text("ledger.chain.needs", chain.needs());
        return line.isEmpty() ? needs : line + " · " + needs;
    }
}
