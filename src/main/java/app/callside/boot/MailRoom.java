package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.outbox.MailServer;
import app.callside.outbox.Mailing;
import app.callside.outbox.Outbox;
import app.callside.outbox.OutgoingMail;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Empties the outbox: a mail at once when it is put in, and what waits every minute. A server may take
/// its time, so it has a thread of its own, which begins when there is a server.
final class MailRoom implements Mailing {
    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);
    private static final long EVERY_SECONDS = 60;

    private final Outbox outbox;
    private final Work work;
    private final IntConsumer unsent;
    private Optional<String> sender = Optional.empty();
    private Optional<ScheduledExecutorService> thread = Optional.empty();

    /// @param unsent hears on the interface thread how much has not gone out, after each round
    MailRoom(Outbox outbox, Work work, IntConsumer unsent) {
        this.outbox = outbox;
        this.work = work;
        this.unsent = unsent;
    }

    /// Reads anew whether there is a server, and begins to work where there is.
    void refresh() {
        work.start(outbox::server, server -> {
            sender = server.map(MailServer::from);
            if (sender.isPresent()) running();
        });
        work.start(() -> outbox.unsent().size(), unsent::accept);
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
    private int round() {
        try {
            int sent = outbox.deliver();
            int left = outbox.unsent().size();
            work.show(() -> unsent.accept(left));
            return sent;
        } catch (RuntimeException failed) {
            LOG.warn("The outbox could not be emptied; it is tried again", failed);
            return 0;
        }
    }

    /// Somebody else empties the outbox from now on; a mail that is going out still goes.
    void leave() {
        thread.ifPresent(ScheduledExecutorService::shutdown);
    }

    @Override
    public Optional<String> sender() {
        return sender;
    }

    @Override
    public void send(OutgoingMail mail, Consumer<Optional<OutgoingMail>> told) {
        work.start(
                () -> {
                    outbox.put(mail);
                    return mail;
                },
                kept -> running().execute(() -> {
                    round();
                    Optional<OutgoingMail> left = outbox.unsent().stream()
                            .filter(one -> one.id().equals(kept.id()))
                            .findFirst();
                    work.show(() -> told.accept(left));
                }));
    }

    @Override
    public void hurry(IntConsumer told) {
        work.start(
                () -> {
                    outbox.hurry();
                    return true;
                },
                _ -> running().execute(() -> {
                    int sent = round();
                    work.show(() -> told.accept(sent));
                }));
    }
}
