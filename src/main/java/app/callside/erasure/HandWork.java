package app.callside.erasure;

import app.callside.documents.DocumentOnFile;
import app.callside.ledger.CustomerId;
import app.callside.people.AuditTrail;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Looks for what an erasure leaves to a person: what the program does not read into, and what it may not
/// change.
record HandWork(ErasureBooks books, ErasureStore store, AuditTrail trail) {
    /// @param files in the data folder that name them
    Preview.ByHand left(Subject subject, List<Path> files) {
        CustomerId customer = subject.customer().id();
        return new Preview.ByHand(
                books.shelf().of(customer).stream()
                        .map(DocumentOnFile::fileName)
                        .toList(),
                books.takes().getAsInt(),
                files.stream()
                        .map(file -> books.folder().relativize(file).toString())
                        .toList(),
                (int) store.booksOf(customer).stream()
                        .filter(subject.traces()::surelyIn)
                        .count(),
                trailEntries(subject),
                subject.traces().shared());
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
