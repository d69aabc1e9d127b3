package app.callside.desk.ui;

import app.callside.ledger.PaymentChain;
import app.callside.ledger.PaymentChain.Link;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How our bill becomes a payment there: who receives, codes, approves and releases, where it is stuck, and what it
/// needs to move on.
final class ChainForm implements InlineForm {
    /// Where the bill lies; the first is for nowhere.
    enum Stuck {
        NOWHERE,
        RECEIVES,
        CODES,
        APPROVES,
        RELEASES;

        static Stuck at(Optional<Link> link) {
            return link.map(one -> valueOf(one.name())).orElse(NOWHERE);
        }

        Optional<Link> link() {
            return this == NOWHERE ? Optional.empty() : Optional.of(Link.valueOf(name()));
        }
    }

    private final FormDesk form;
    private final Map<Link, StringProperty> people = new EnumMap<>(Link.class);
    private final ObjectProperty<Stuck> stuck;
    private final StringProperty needs;

    ChainForm(FormDesk form) {
        this.form = form;
        PaymentChain known = form.desk().paymentChain().get();
        for (Link link : Link.values()) people.put(link, new SimpleStringProperty(known.at(link)));
        stuck = new SimpleObjectProperty<>(Stuck.at(known.stuckAt()));
        needs = new SimpleStringProperty(known.needs());
    }

    @Override
    public List<FormField> fields() {
        List<FormField> fields = new ArrayList<>();
        people.forEach(
                (link, name) -> fields.add(new FormField.Typed(link.name().toLowerCase(Locale.ROOT), name, 11)));
        fields.add(new FormField.Chosen<>("stuck", stuck, List.of(Stuck.values()), "desk.stuck."));
        fields.add(new FormField.Typed("needs", needs, 18));
        return fields;
    }

    @Override
    public Optional<String> take() {
        Map<Link, String> named = new EnumMap<>(Link.class);
        people.forEach((link, name) -> named.put(link, name.get()));
        PaymentChain chain = new PaymentChain(named, stuck.get().link(), needs.get());
        if (chain.isUnknown()) return Optional.of("desk.problem.chain");
        form.desk().note(chain);
        return Optional.empty();
    }
}
