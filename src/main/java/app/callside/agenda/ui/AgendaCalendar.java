package app.callside.agenda.ui;

import app.callside.agenda.AgendaItem;
import app.callside.agenda.AgendaItem.Contested;
import app.callside.agenda.AgendaItem.Missing;
import app.callside.agenda.AgendaItem.PromisedPayment;
import app.callside.agenda.AgendaItem.Step;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.documents.ui.DocumentWords;
import app.callside.promise.Instalment;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// Writes the agenda as a calendar file (RFC 5545). Each entry keeps its name for good, and each export outranks the
/// one
/// before, so that a calendar program updates what it has instead of doubling it.
final class AgendaCalendar {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MINUTES = 15;

    private final Messages messages;
    private final Formats formats;
    private final Clock clock;

    AgendaCalendar(Messages messages, Formats formats, Clock clock) {
        this.messages = messages;
        this.formats = formats;
        this.clock = clock;
    }

    /// The text of the file.
    String of(List<AgendaItem> items) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Callside//Agenda//EN");
        calendar.setMethod(Method.publish());
        items.forEach(item -> calendar.addEvent(event(item)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(AgendaItem item) {
        VEvent event = new VEvent();
        event.setUid(item.id() + "@callside.app");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSequence((int) ChronoUnit.MINUTES.between(FIRST, clock.instant()));
        event.setSummary(summary(item));
        description(item).ifPresent(event::setDescription);
        item.dueAt()
                .ifPresentOrElse(
                        at -> {
                            ZoneId zone = item.zone().orElse(clock.getZone());
                            event.setDateStart(Date.from(
                                    item.dueOn().atTime(at).atZone(zone).toInstant()));
                            event.setDuration(
                                    Duration.builder().minutes(MINUTES).build());
                        },
                        () -> {
                            event.setDateStart(wholeDay(item.dueOn()), false);
                            event.setTransparency(Transparency.transparent());
                        });
        return event;
    }

    /// The library writes a day as it falls on the machine's own clock.
    private static Date wholeDay(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private String summary(AgendaItem item) {
        return switch (item) {
            case PromisedPayment payment ->
                messages.text(
                        "agenda.event.promise",
                        payment.customerName(),
                        formats.money(payment.instalment().missing()));
            case Step step ->
                messages.text(
                        "agenda.event.step", step.customerName(), step.step().what());
            case Contested contested ->
                messages.text(
                        "agenda.event.contested",
                        contested.customerName(),
                        formats.money(contested.dispute().amount()),
                        contested.dispute().invoice());
            case Missing missing ->
                messages.text(
                        "agenda.event.missing",
                        missing.customerName(),
                        DocumentWords.kind(missing.document().kind(), messages),
                        missing.document().invoice(),
                        messages.text(
                                "dispute.owner." + missing.document().owner().name()));
        };
    }

    private Optional<String> description(AgendaItem item) {
        if (!(item instanceof PromisedPayment payment)) return Optional.empty();
        Instalment part = payment.instalment();
        return Optional.of(messages.text(
                "agenda.event.details",
                payment.promise().promisedBy(),
                formats.day(payment.promise().promisedOn()),
                part.form()
                        .map(form -> messages.text("promise.form." + form.id()))
                        .orElse("–"),
                String.join(", ", part.invoices())));
    }
}
