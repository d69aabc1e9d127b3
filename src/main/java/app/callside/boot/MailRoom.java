package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.desk.ui.Mailing;
import app.callside.outbox.MailServer;
import app.callside.outbox.Outbox;
import app.callside.outbox.OutgoingMail;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Empties the outbox: a mail at once when it is put in, and what waits every minute. A server may take its time, so it
/// has
/// a thread of its own, which begins when there is a server.
final class MailRoom implements Mailing {
    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);
    private static final long EVERY_SECONDS = 60;

    private final Outbox outbox;
    private final Work work;
    private final Runnable emptied;
    private Optional<String> sender = Optional.empty();
    private Optional<ScheduledExecutorService> thread = Optional.empty();

    /// @param emptied hears on the interface thread that something may have gone out
    MailRoom(Outbox outbox, Work work, Runnable emptied) {
        this.outbox = outbox;
        this.work = work;
        this.emptied = emptied;
    }

    /// Reads anew whether there is a server, and begins to work where there is.
    void refresh() {
        work.start(outbox::server, server -> {
            sender = server.map(MailServer::from);
            if (sender.isPresent()) running();
        });
    }

    private ScheduledExecutorService running() {
        ScheduledExecutorService one = thread.orElseGet(() -> {
            ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().name("mail").daemon().unstarted(task));
            made.scheduleWithFixedDelay(this::round, 1, EVERY_SECONDS, TimeUnit.SECONDS);
            return made;
        });
        thread = Optional.of(one);
        return one;
    }

    /// A round that fails must not end the rounds.
    private void round() {
        try {
            if (outbox.deliver() > 0) work.show(emptied);
        } catch (RuntimeException failed) {
            LOG.warn("The outbox could not be emptied; it is tried again", failed);
        }
    }

    @Override
    public Optional<String> sender() {
        return sender;
    }

    @Override
    public void send(OutgoingMail mail, Consumer<Optional<String>> told) {
        work.start(
                () -> {
                    outbox.put(mail);
                    return mail;
                },
                kept -> running().execute(() -> {
                    round();
                    Optional<String> why = outbox.unsent().stream()
                            .filter(one -> one.id().equals(kept.id()))
                            .findFirst()
                            .map(OutgoingMail::problem);
                    work.show(() -> {
                        told.accept(why);
                        emptied.run();
                    });
                }));
    }
}
