package app.callside.dispute.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.UnitOfWork;
import app.callside.base.work.Work;
import app.callside.dispute.DisputeDesk;
import app.callside.documents.DocumentOnFile;
import app.callside.ledger.CustomerId;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the disputes of an account work with.
///
/// @param onFile documents of a customer; reads the store
/// @param whoIsHere name of the person at this desk, who decides
public record DisputeServices(
        DisputeDesk desk,
        Function<CustomerId, List<DocumentOnFile>> onFile,
        UnitOfWork unit,
        Supplier<String> whoIsHere,
        Clock clock,
        Work work,
        Messages messages,
        Formats formats) {}
