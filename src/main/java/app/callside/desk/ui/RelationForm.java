package app.callside.desk.ui;

import app.callside.relation.RelationNote;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What they said beside the money: how they like what they get, what they need, what business there would be.
final class RelationForm implements InlineForm {
    private final FormDesk form;
    private final ObjectProperty<RelationNote.Kind> kind = new SimpleObjectProperty<>(RelationNote.Kind.SATISFACTION);
    private final StringProperty words = new SimpleStringProperty("");

    RelationForm(FormDesk form) {
        this.form = form;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                new FormField.Chosen<>("about", kind, List.of(RelationNote.Kind.values()), "relation.kind."),
                new FormField.Typed("words", words, 40));
    }

    @Override
    public Optional<String> take() {
        if (words.get().isBlank()) return Optional.of("desk.problem.words");
        form.desk().call().ifPresent(live -> live.note(kind.get(), words.get().strip()));
        return Optional.empty();
    }
}
