package app.callside.desk.ui;

import app.callside.call.RightParty;
import java.util.List;
import java.util.Optional;

/// Who is on the line, and can act on the debt.
final class PartyForm implements InlineForm {
    private final FormDesk form;
    private final PersonFields person;

    PartyForm(FormDesk form) {
        this.form = form;
        Optional<RightParty> known = form.desk().party().get();
        person = new PersonFields(
                form,
                form.desk().personOnTheLine(),
                known.map(RightParty::title).orElse(""),
                known.map(RightParty::phone)
                        .orElseGet(() -> form.phoneOf(form.desk().personOnTheLine())),
                known.map(RightParty::fax).orElse(""),
                known.map(RightParty::email).orElse(""));
    }

    @Override
    public List<FormField> fields() {
        return person.fields();
    }

    @Override
    public Optional<String> take() {
        Optional<String> problem = person.problem();
        if (problem.isEmpty()) form.desk().confirm(person.person());
        return problem;
    }
}
