package app.callside.desk.ui;

import app.callside.call.Agreement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;

/// How far the call at the desk has come, for whoever watches it and takes no part.
public final class DeskProgress {
    /// What can be so of a call; several at once.
    public enum Mark {
        PREPARED,
        CALLING,
        CONFIRMED,
        TICKED,
        CARD_UP,
        CARD_USED,
        PROMISE_HEARD,
        PROMISED,
        RECAP
    }

    private final DeskModel desk;
    private final ReadOnlyObjectWrapper<Set<Mark>> marks = new ReadOnlyObjectWrapper<>(Set.of());

    public DeskProgress(DeskModel desk) {
        this.desk = desk;
        desk.stage().subscribe(this::look);
        desk.party().subscribe(this::look);
        desk.checklist().byHand().subscribe(this::look);
        desk.deck().cardIsUp().subscribe(this::look);
        desk.cardWasUsed().subscribe(this::look);
        desk.commitment().heard().offer().subscribe(this::look);
        desk.agreements().addListener((ListChangeListener<Agreement>) _ -> look());
    }

    private void look() {
        Set<Mark> now = EnumSet.noneOf(Mark.class);
        boolean calling = desk.isCalling();
        if (desk.customer().isPresent()) now.add(Mark.PREPARED);
        if (calling) now.addAll(ofTheCall());
        if (!now.equals(marks.get())) marks.set(Collections.unmodifiableSet(now));
    }

    /// What came of something shows that it was there.
    private Set<Mark> ofTheCall() {
        Set<Mark> now = EnumSet.of(Mark.CALLING);
        boolean used = desk.cardWasUsed().get();
        boolean promised = desk.agreements().stream().anyMatch(Agreement.Promised.class::isInstance);
        if (desk.party().get().isPresent()) now.add(Mark.CONFIRMED);
        if (desk.checklist().byHand().get()) now.add(Mark.TICKED);
        if (used) now.add(Mark.CARD_USED);
        if (used || desk.deck().cardIsUp().get()) now.add(Mark.CARD_UP);
        if (promised) now.add(Mark.PROMISED);
        if (promised || desk.commitment().heard().offer().get().isPresent()) now.add(Mark.PROMISE_HEARD);
        if (desk.stage().get() == DeskStage.RECAP) now.add(Mark.RECAP);
        return now;
    }

    public ReadOnlyObjectProperty<Set<Mark>> marks() {
        return marks.getReadOnlyProperty();
    }
}
