package app.callside.desk.ui;

import java.util.List;
import java.util.Optional;

/// Somebody else who can release the payment: kept as the one who decides there.
final class DeciderForm implements InlineForm {
    private final FormDesk form;
    private final PersonFields person;

    DeciderForm(FormDesk form) {
        this.form = form;
        person = new PersonFields(form, "", "", "", "", "");
    }

    @Override
    public List<FormField> fields() {
        return person.fields();
    }

    @Override
    public Optional<String> take() {
        Optional<String> problem = person.problem();
        if (problem.isEmpty()) form.desk().name(person.person());
        return problem;
    }
}
