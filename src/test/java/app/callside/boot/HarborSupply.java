package app.callside.boot;

import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.Resealing;
import app.callside.base.work.Progress;
import app.callside.call.Agreement;
import app.callside.call.CallId;
import app.callside.call.CallPlan;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.call.RightParty;
import app.callside.call.Speaker;
import app.callside.coaching.Marks;
import app.callside.deck.CallKind;
import app.callside.dispute.Course;
import app.callside.dispute.Decision;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Owner;
import app.callside.dispute.Ruling;
import app.callside.documents.DocumentKind;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.FollowUp;
import app.callside.followup.VerificationTask;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import app.callside.intake.ImportResult;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.ledger.PaymentChain;
import app.callside.outbox.OutgoingMail;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import app.callside.recap.Paragraph;
import app.callside.recap.RecapEmail;
import app.callside.recap.SentRecap;
import app.callside.relation.RelationNote;
import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import app.callside.review.Span;
import app.callside.testing.TestDatabase;
import app.callside.worklist.Snooze;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Marta Klein of Harbor Supply is in every place that holds words; Paul Ortega sits beside her. */
final class HarborSupply implements AutoCloseable {
    static final String MARTA = "Marta Klein";
    private static final String NOW = "2026-11-23T15:00:00Z";
    static final String SENTENCE = "we never release before our auditors sign";
    static final String CONTACTS = """
            Account,Customer,Address,City,Country,Contact Name,Job Title,Contact Phone,Contact Email
            H-1,Harbor Supply,"Attn Marta Klein, 4 Dock Road",Chicago,US,Marta Klein,AP manager,+1 312 555 0142,marta.klein@harbor.example
            H-1,Harbor Supply,"Attn Marta Klein, 4 Dock Road",Chicago,US,Paul Ortega,CFO,+1 312 555 0177,paul.ortega@harbor.example
            """;
    private static final String ITEMS = """
            Account,Customer,Invoice No,Invoice Date,Due Date,Open Amount
            H-1,Harbor Supply,2340,2022-01-03,2022-02-02,4190.00
            """;

    /** A clock that is set. */
    static final class SetClock extends Clock {
        private Instant now = Instant.parse("2022-03-01T15:00:00Z");

        void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    final SetClock clock = new SetClock();
    final Path data;
    private final Path files;
    private final boolean isEncrypted;
    Wiring wiring;
    CustomerId id = new CustomerId(0);

    HarborSupply(Path folder) {
        this(folder, "");
    }

    /** @param passphrase of an encrypted store; empty for one that is not */
    HarborSupply(Path folder, String passphrase) {
        data = TestDatabase.ready(folder.resolve("data"));
        files = folder;
        isEncrypted = !passphrase.isEmpty();
        char[] words = passphrase.toCharArray();
        if (words.length > 0) new Resealing(StorePlace.in(data, clock)).encrypt(words);
        wiring = Wiring.open(data, words, clock, () -> 0, Locale.US);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ImportResult bring(String name, String csv) throws IOException {
        Path file = Files.writeString(files.resolve(name), csv);
        return wiring.intake.run(file, ImportOptions.FROM_FILE.asOf(today()), FaultyRows.REFUSE, Progress.NONE);
    }

    /** As it was filled once; a copy of that opens at once. */
    private static @Nullable Filled once;

    private record Filled(Path data, CustomerId id) {}

    /** Years ago, everything there can be; by now nothing of it is open. */
    HarborSupply filled() throws IOException {
        if (isEncrypted) return fill();
        Filled made = made();
        wiring.close();
        TestDatabase.remove(data);
        TestDatabase.copy(made.data(), data);
        clock.set(NOW);
        wiring = Wiring.open(data, new char[0], clock, () -> 0, Locale.US);
        id = made.id();
        return this;
    }

    private static synchronized Filled made() throws IOException {
        Filled known = once;
        if (known != null) return known;
        Path folder = Files.createTempDirectory("callside-harbor");
        HarborSupply harbor = new HarborSupply(folder);
        Filled filled = new Filled(harbor.data, harbor.fill().id);
        harbor.wiring.close();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> TestDatabase.remove(folder)));
        once = filled;
        return filled;
    }

    private HarborSupply fill() throws IOException {
        wiring.staff.introduce("Omar Lund", "");
        bring("items.csv", ITEMS);
        id = wiring.ledger.standingsOn(today()).getFirst().customer();
        bring("contacts.csv", CONTACTS.replace("0142", "0141"));
        bring("contacts.csv", CONTACTS); // changed: what was before is remembered
        CallRecord first = finish(withMarta(true));
        after(first);
        finish(withPaul());
        wiring.coaching().write(first.id(), "every-call", Marks.NONE.with("Listening", 2), "Let Ms Klein finish");
        wiring.coaching().remark(first.id(), Optional.empty(), "Marta Klein has a direct line, 312 555 0142");
        wiring.finished.views.keep("Marta Klein", CallFilter.ALL.with(new Narrowing.SpokenTo("Marta Klein")), Span.ALL);
        wiring.database.inOne(() -> {
            wiring.agreed.promises.ofCustomer(id).forEach(one -> wiring.agreed.promises.cancel(one, today()));
            wiring.agreed
                    .disputes
                    .disputesOf(id)
                    .forEach(one ->
                            wiring.agreed.disputes.rule(one, new Ruling(Decision.WITHDRAWN, today(), "Omar Lund")));
        });
        clock.set(NOW);
        return this;
    }

    LiveCall open(String contact, String phone) {
        return wiring.calls.open(new CallPlan(
                id,
                "Harbor Supply",
                "Dana Reyes",
                CallKind.FOLLOW_UP,
                contact,
                phone,
                "A date from " + contact,
                "asked " + contact + " for proof"));
    }

    CallRecord finish(LiveCall call) {
        call.hangUp();
        FollowUp next = new FollowUp(
                UUID.randomUUID(),
                id,
                Optional.empty(),
                today().plusDays(3),
                Optional.empty(),
                "Call M. Klein at (312) 555-0142 again",
                Optional.empty());
        Finish finish = new Finish(
                Outcome.of(Disposition.PROMISE),
                true,
                Optional.of(next),
                "",
                "Dear Ms Klein, you pay USD 4,190.00 by wire. You said: " + SENTENCE + ".",
                7);
        return wiring.calls.finish(EndedCall.of(call), finish);
    }

    private LiveCall withMarta(boolean all) {
        LiveCall call = open(MARTA, "+1 312 555 0199"); // on no card, and never confirmed
        call.confirm(new RightParty(MARTA, "AP manager", "312-555-0142", "312 555 0143", "Marta.Klein@harbor.example"));
        call.type(0, "Spoke to Marta, direct 312.555.0142, pays USD 4,190.00 for 2340");
        call.type(1, SENTENCE);
        call.mark(1, Speaker.CUSTOMER);
        call.type(2, "She said \"the wire leaves on Friday the eleventh\" and hung up");
        call.note(RelationNote.Kind.NEED, "a second delivery ramp in the yard");
        call.note(new PaymentChain(
                Map.of(PaymentChain.Link.APPROVES, MARTA, PaymentChain.Link.RELEASES, "Paul Ortega"),
                Optional.empty(),
                "Klein's signature"));
        if (!all) return call;
        call.agree(new Agreement.Promised(promise()));
        call.agree(new Agreement.Disputed(dispute()));
        call.agree(new Agreement.ToVerify(new VerificationTask(
                UUID.randomUUID(),
                id,
                "Ms Klein",
                "Whether Marta's wire came",
                today().plusDays(2),
                Optional.of(new ExpectedPayment("KLEIN 2340", Optional.empty(), Optional.empty())),
                today())));
        return call;
    }

    private LiveCall withPaul() {
        LiveCall call = open("Paul Ortega", "+1 312 555 0177");
        call.confirm(new RightParty("Paul Ortega", "CFO", "312 555 0177", ""));
        call.type(0, "Paul says Klein, Marta is on leave; the boxes are on the ramp");
        call.type(1, "ask Paul again in May");
        call.mark(1, Speaker.CUSTOMER);
        return call;
    }

    PromiseToPay promise() {
        Money amount = Money.parse("USD 4190.00");
        return new PromiseToPay(
                        PromiseId.fresh(),
                        id,
                        Optional.empty(),
                        today(),
                        MARTA,
                        List.of(Instalment.of(
                                today().plusDays(10), amount, Optional.of(PaymentForm.WIRE), List.of("2340"))),
                        "a mail from marta.klein@harbor.example",
                        "we call Klein")
                .onCondition("once Marta is back");
    }

    Dispute dispute() {
        return new Dispute(
                UUID.randomUUID(),
                id,
                Optional.empty(),
                "2340",
                DisputeReason.SHORT_SHIPPED,
                Money.parse("USD 12.50"),
                "Marta counted: " + SENTENCE,
                Owner.US,
                today().plusDays(2),
                today(),
                Course.begun());
    }

    /** What is written down of a call when it is over. */
    private void after(CallRecord call) throws IOException {
        CallId done = call.id();
        wiring.history().correct(done, "It was Marta Klein who promised, at 555-0142.");
        byte[] mail = mail();
        wiring.sentRecaps.keep(
                done,
                SentRecap.Form.SPOKEN,
                SentRecap.Way.READ_BACK,
                "Thank you, Marta. USD 4,190.00.".getBytes(StandardCharsets.UTF_8));
        wiring.sentRecaps.keep(done, SentRecap.Form.EMAIL, SentRecap.Way.SENT, mail);
        wiring.sentRecaps.keep(
                done,
                SentRecap.Form.LETTER,
                SentRecap.Way.SAVED,
                wiring.recap(done, SentRecap.Form.LETTER).orElseThrow());
        wiring.outbox.put(OutgoingMail.queued(
                        Optional.of(done), "marta.klein@harbor.example", "To Marta Klein", mail, clock.instant())
                .sending()
                .sent());
        wiring.outbox.put(OutgoingMail.queued(
                        Optional.of(done), "paul.ortega@harbor.example", "Papers", packed(), clock.instant())
                .sending()
                .sent());
        wiring.worklist.snooze(
                new Snooze(id, today().plusDays(2), "Marta Klein is on leave", "Dana Reyes", clock.instant()));
        wiring.shelf.put(
                "letter of Marta Klein.txt",
                "Yours".getBytes(StandardCharsets.UTF_8),
                id,
                Optional.empty(),
                DocumentKind.OTHER,
                "Dana Reyes");
        Files.write(wiring.drafts().resolve("recap.eml"), mail);
    }

    private static byte[] mail() {
        return new RecapEmail(
                        Optional.of("marta.klein@harbor.example"),
                        Optional.empty(),
                        "Harbor Supply: what we agreed",
                        List.of(
                                Paragraph.words("Dear Marta Klein,"),
                                Paragraph.words("you pay USD 4,190.00 – “" + SENTENCE + "”. Grüße")))
                .draft();
    }

    /** As an old mail program packs it: nothing of her can be read before it is unpacked. */
    private static byte[] packed() {
        Base64.Encoder base64 = Base64.getMimeEncoder();
        String note = base64.encodeToString("Klein, Marta: +1 312 555 0143".getBytes(StandardCharsets.UTF_8));
        String html = base64.encodeToString("<p>Marta Klein</p>".getBytes(StandardCharsets.UTF_8));
        return String.join(
                        "\r\n",
                        "From: desk@ridgeway.example",
                        "To: =?UTF-8?B?TWFydGEgS2xlaW4=?= <paul.ortega@harbor.example>",
                        "Subject: =?ISO-8859-1?Q?Papers_for_=4D=61rta?= =?ISO-8859-1?Q?=20Klein?=",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/mixed; boundary=b",
                        "",
                        "--b",
                        "Content-Type: multipart/alternative; boundary=c",
                        "",
                        "--c",
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Transfer-Encoding: quoted-printable",
                        "",
                        "USD 4,190.00: see https://pay.example/?to=m%61rta.kl%65in%40harbor.example&n=3D2340, =4D=",
                        "arta",
                        "--c",
                        "Content-Type: text/html; charset=UTF-8",
                        "Content-Transfer-Encoding: base64",
                        "",
                        html,
                        "--c--",
                        "--b",
                        "Content-Type: text/plain",
                        "Content-Disposition: attachment; filename*=UTF-8''%4Darta%20note.txt",
                        "Content-Transfer-Encoding: base64",
                        "",
                        note,
                        "--b--",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    Contact contact(String name) {
        return wiring.ledger.account(id, today()).contacts().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        wiring.close();
    }
}
