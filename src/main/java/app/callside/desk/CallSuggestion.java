package app.callside.desk;

import app.callside.deck.CallKind;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseBook;
import java.time.LocalDate;
import java.util.List;

/// What kind of call the account asks for.
public final class CallSuggestion {
    private CallSuggestion() {}

    public static CallKind kind(Dossier dossier, PromiseBook book, LocalDate day) {
        List<Fate> fates = dossier.promises().stream()
                .flatMap(promise -> promise.instalments().stream())
                .filter(Instalment::waits)
                .map(part -> book.fateOf(part, day))
                .toList();
        if (fates.stream().anyMatch(Fate::isFailed)) return CallKind.BROKEN_PROMISE;
        if (fates.contains(Fate.DUE_TODAY)) return CallKind.PROMISE_DUE;
        if (dossier.account().overdue().isEmpty()) return CallKind.COURTESY;
        boolean spokenBefore =
                dossier.calls().stream().anyMatch(call -> call.disposition().isConversation());
        return spokenBefore ? CallKind.FOLLOW_UP : CallKind.FIRST_CALL;
    }
}
