package app.callside.escalation;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.text.RulesInForce;
import app.callside.base.time.BankDays;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.dispute.Dispute;
import app.callside.dispute.Undisputed;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.DocumentShelf;
import app.callside.followup.FollowUp;
import app.callside.followup.FollowUpBook;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.promise.PromiseToPay;
import app.callside.recap.Sender;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The steps before an account is handed over. Each paper goes onto the account's file, and with it into
/// the hand-over. Reads and writes the store: not for the interface thread.
public final class EscalationDesk {
    private static final String NOTICE = "final-notice-";

    private final HandOverDesk facts;
    private final DocumentShelf shelf;
    private final FollowUpBook followUps;
    private final BankDays bankDays;
    private final RulesInForce rules;
    private final UnitOfWork unit;
    private final Messages messages;
    private final Formats formats;

    public EscalationDesk(
            HandOverDesk facts,
            DocumentShelf shelf,
            FollowUpBook followUps,
            BankDays bankDays,
            RulesInForce rules,
            UnitOfWork unit,
            Messages messages,
            Formats formats) {
        this.facts = facts;
        this.shelf = shelf;
        this.followUps = followUps;
        this.bankDays = bankDays;
        this.rules = rules;
        this.unit = unit;
        this.messages = messages;
        this.formats = formats;
    }

    /// How accounts are escalated at this moment.
    private EscalationPolicy policy() {
        return EscalationPolicy.of(rules.rules("escalation"));
    }

    /// The sheet that recommends to stop supplying.
    ///
    /// @param by who recommends it
    public DocumentOnFile stopSupply(CustomerId customer, LocalDate day, String by) {
        HandOver known = facts.gather(customer, day, by);
        List<Dispute> open = known.disputes().stream().filter(Dispute::isOpen).toList();
        if (Undisputed.of(known.account().overdue(), open).isEmpty())
            throw new Refused(
                    Fault.of("stop.nothing", known.account().customer().name()));
        byte[] pdf = new StopSupply(known, messages, formats).pdf();
        return keep(customer, "stop-supply-" + day + ".pdf", pdf, by);
    }

    /// The last letter before the account is handed over, with a step on the day after it runs out.
    ///
    /// @param by who signs it
    /// @throws Refused where nothing is overdue that is not contested, and for consumers: their notices are
    ///     worded by the law
    public DocumentOnFile finalNotice(CustomerId customer, LocalDate day, String by, Sender sender) {
        HandOver known = facts.gather(customer, day, by);
        Customer who = known.account().customer();
        if (who.accountClass() != AccountClass.COMMERCIAL) throw new Refused(Fault.of("notice.consumer", who.name()));
        List<Dispute> open = known.disputes().stream().filter(Dispute::isOpen).toList();
        List<Invoice> asked = Undisputed.of(known.account().overdue(), open);
        boolean isOwed = asked.stream()
                .map(item -> item.balance().getCurrencyUnit())
                .anyMatch(unit ->
                        FinalNotice.net(asked, known.account().credits(), unit).isPositive());
        if (!isOwed) throw new Refused(Fault.of("notice.nothing", who.name()));
        if (known.promises().stream().anyMatch(promise -> isAwaited(promise, asked, day)))
            throw new Refused(Fault.of("notice.promised", who.name()));
        LocalDate deadline = bankDays.in(who.country(), day).plus(day, policy().noticeDays());
        List<Contact> contacts = known.account().contacts();
        Optional<Contact> to = policy().executive(contacts)
                .or(() -> contacts.stream().filter(Contact::decides).findFirst());
        byte[] pdf = new FinalNotice(known, sender, asked, to, deadline, messages, formats).pdf();
        DocumentOnFile kept = keep(customer, NOTICE + day + ".pdf", pdf, by);
        String step = messages.text("escalation.notice.step", formats.day(deadline));
        boolean isKnown = followUps.openOf(List.of(customer)).stream()
                .anyMatch(one -> one.what().equals(step));
        if (isKnown) return kept; // the same notice, written twice
        unit.inOne(() -> followUps.schedule(new FollowUp(
                UUID.randomUUID(),
                customer,
                Optional.empty(),
                bankDays.in(who.country(), deadline).plus(deadline, 1),
                Optional.empty(),
                step,
                Optional.empty())));
        return kept;
    }

    /// Whether a paper on file is the last letter before an account is handed over.
    public static boolean isFinalNotice(DocumentOnFile paper) {
        return paper.fileName().startsWith(NOTICE);
    }

    /// A promise about one of these whose day has not come: whoever takes one waits for it.
    private static boolean isAwaited(PromiseToPay promise, List<Invoice> asked, LocalDate day) {
        return promise.instalments().stream()
                .filter(part -> part.waits() && !part.lastDay().isBefore(day))
                .anyMatch(part ->
                        part.invoices().isEmpty() || asked.stream().anyMatch(item -> part.names(item.number())));
    }

    private DocumentOnFile keep(CustomerId customer, String name, byte[] pdf, String by) {
        return shelf.put(name, pdf, customer, Optional.empty(), DocumentKind.OTHER, by);
    }
}
