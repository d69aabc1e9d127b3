package app.callside.erasure;

import app.callside.base.work.Refused;
import app.callside.documents.DocumentOnFile;
import app.callside.ledger.CustomerId;
import app.callside.people.AuditTrail;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Looks for what an erasure leaves to a person: what the program does not read into, and what it may not
/// change.
record HandWork(ErasureBooks books, ErasureStore store, AuditTrail trail) {
    /// @param files in the data folder that name them
    /// @param unread what in the data folder, and attached to mails, could not be read
    Preview.ByHand left(Subject subject, List<Path> files, Stream<String> unread) {
        CustomerId customer = subject.customer().id();
        List<String> named = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        books.shelf().of(customer).forEach(document -> {
            switch (look(document, subject.traces())) {
                case NAMES -> named.add(document.fileName());
                case UNREAD -> unreadable.add(document.fileName());
                case NOTHING -> {}
            }
        });
        return new Preview.ByHand(
                named,
                Stream.concat(unreadable.stream(), unread).distinct().toList(),
                books.takes().getAsInt(),
                files.stream().map(this::inside).toList(),
                (int) store.booksOf(customer).stream()
                        .filter(subject.traces()::surelyIn)
                        .count(),
                trailEntries(subject),
                subject.traces().shared());
    }

    String inside(Path file) {
        return books.folder().relativize(file).toString();
    }

    private Leftovers.Found look(DocumentOnFile document, Traces traces) {
        if (traces.in(document.fileName())) return Leftovers.Found.NAMES;
        try {
            return Leftovers.look(books.shelf().content(document), traces::in);
        } catch (Refused goneOrChanged) {
            return Leftovers.Found.UNREAD;
        }
    }

    /// Entries that name them; a part of a name counts where the entry is about this customer.
    private int trailEntries(Subject subject) {
        Set<String> own = new HashSet<>();
        own.add(String.valueOf(subject.customer().id().value()));
        subject.calls().forEach(call -> own.add(call.id().toString()));
        AtomicInteger count = new AtomicInteger();
        trail.each(entry -> {
            String said = entry.subject() + " " + entry.details();
            boolean names = own.contains(entry.subject()) && subject.traces().in(said);
            if (names || subject.traces().surelyIn(said)) count.incrementAndGet();
        });
        return count.get();
    }
}
