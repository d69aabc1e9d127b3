package app.callside.desk.ui;

import app.callside.call.RightParty;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The fields that say who somebody is. A whole line typed into the name is taken apart into them.
final class PersonFields {
    private final FormDesk form;
    private final StringProperty name;
    private final StringProperty title;
    private final StringProperty phone;
    private final StringProperty fax;
    private final StringProperty email;

    PersonFields(FormDesk form, String name, String title, String phone, String fax, String email) {
        this.form = form;
        this.name = new SimpleStringProperty(name);
        this.title = new SimpleStringProperty(title);
        this.phone = new SimpleStringProperty(phone);
        this.fax = new SimpleStringProperty(fax);
        this.email = new SimpleStringProperty(email);
    }

    List<FormField> fields() {
        return List.of(
                new FormField.Typed("name", name, 14),
                new FormField.Typed("title", title, 12),
                new FormField.Typed("phone", phone, 12),
                new FormField.Typed("fax", fax, 10),
                new FormField.Typed("email", email, 18));
    }

    /// The key of what stands in the way; a line that was just taken apart is to be looked at first.
    Optional<String> problem() {
        if (name.get().isBlank()) return Optional.of("desk.problem.name");
        return spread() ? Optional.of("desk.party.check") : Optional.empty();
    }

    private boolean spread() {
        Optional<RightParty> read = form.person(name.get());
        read.ifPresent(person -> {
            name.set(person.name());
            keep(title, person.title());
            keep(phone, person.phone());
            keep(fax, person.fax());
            keep(email, person.email());
        });
        return read.isPresent();
    }

    private static void keep(StringProperty field, String said) {
        if (!said.isEmpty()) field.set(said);
    }

    RightParty person() {
        return new RightParty(
                name.get().strip(),
                title.get().strip(),
                phone.get().strip(),
                fax.get().strip(),
                email.get().strip());
    }
}
