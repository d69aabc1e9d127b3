package app.callside.erasure;

import app.callside.base.phone.PhoneNumbers;
import app.callside.base.place.Countries;
import app.callside.call.CallJournal;
import app.callside.call.CallStore;
import app.callside.dispute.DisputeDesk;
import app.callside.documents.DocumentShelf;
import app.callside.ledger.LedgerStore;
import app.callside.outbox.OutboxStore;
import app.callside.promise.PromiseBook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// The books in which an erasure looks, and the data folder.
///
/// @param house the names of everybody who works here
/// @param searched makes words that are gone from the calls go from what is kept to search them
/// @param takes how many recordings of mock openings there are
/// @param folder the data folder
public record ErasureBooks(
        LedgerStore ledger,
        CallStore calls,
        CallJournal journal,
        PromiseBook promises,
        DisputeDesk disputes,
        DocumentShelf shelf,
        OutboxStore outbox,
        Runnable searched,
        Supplier<List<String>> house,
        IntSupplier takes,
        PhoneNumbers phones,
        Countries countries,
        Path folder) {}
