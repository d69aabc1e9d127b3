package app.callside.settings;

import static app.callside.settings.RuleFile.CALL;
import static app.callside.settings.RuleFile.CALLING_HOURS;

import app.callside.call.Disposition;
import app.callside.deck.CallKind;
import app.callside.deck.GuidePart;
import app.callside.desk.DialScheme;
import app.callside.documents.DocumentKind;
import app.callside.recap.Consequence;
import app.callside.settings.Shape.Guide;
import app.callside.settings.Shape.Number;
import app.callside.settings.Shape.Rate;
import app.callside.settings.Shape.SomeOf;
import app.callside.settings.Shape.Sum;
import app.callside.settings.Shape.Template;
import app.callside.settings.Shape.Time;
import app.callside.settings.Shape.Words;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/// The rules that a house can change, in the order in which they are shown.
public enum Rule {
    COMMERCIAL_OPENS(CALLING_HOURS, "commercial.opens", Unit.TIME, new Time()),
    COMMERCIAL_CLOSES(CALLING_HOURS, "commercial.closes", Unit.TIME, new Time()),
    COMMERCIAL_DAYS(CALLING_HOURS, "commercial.days", Unit.NONE, weekdays()),
    COMMERCIAL_HOLIDAYS(CALLING_HOURS, "commercial.holidays", Unit.NONE, yesNo()),
    CONSUMER_OPENS(CALLING_HOURS, "consumer.opens", Unit.TIME, new Time()),
    CONSUMER_CLOSES(CALLING_HOURS, "consumer.closes", Unit.TIME, new Time()),
    CONSUMER_DAYS(CALLING_HOURS, "consumer.days", Unit.NONE, weekdays()),
    CONSUMER_HOLIDAYS(CALLING_HOURS, "consumer.holidays", Unit.NONE, yesNo()),

    CAUTION(CALL, "caution.minutes", Unit.MINUTES, new Number(1, 120)),
    WARNING(CALL, "warning.minutes", Unit.MINUTES, new Number(2, 240)),
    HOLD(CALL, "hold.seconds", Unit.SECONDS, new Number(5, 3600)),
    DIAL(CALL, "dial.scheme", Unit.NONE, new SomeOf(Shape.small(DialScheme.values()), 1, 1)),

    GRACE(RuleFile.PROMISE, "grace.days", Unit.WORKING_DAYS, new Number(0, 30)),
    LONGEST(RuleFile.PROMISE, "longest.days", Unit.DAYS, new Number(0, 1100)),
    MOST_PAYMENTS(RuleFile.PROMISE, "most.payments", Unit.NONE, new Number(1, 60)),
    LEAST_FIRST(RuleFile.PROMISE, "least.first.percent", Unit.PERCENT, new Number(0, 100)),
    LEAST(RuleFile.PROMISE, "least.", Unit.MONEY, new Sum(true), Kind.CURRENCY),
    MOST_PROMISES(RuleFile.PROMISE, "most.promises", Unit.NONE, new Number(1, 60)),

    LADDER(
            RuleFile.CONSEQUENCE,
            "ladder",
            Unit.NONE,
            new SomeOf(Shape.small(Consequence.values()), 1, Consequence.values().length)),

    OFFERED(
            RuleFile.DISPOSITION,
            "offered",
            Unit.NONE,
            new SomeOf(Shape.names(Disposition.values()), 1, Disposition.values().length)),

    THRESHOLD(RuleFile.READINESS, "threshold.", Unit.MONEY, new Sum(false), Kind.CURRENCY),
    COMPLEX(RuleFile.READINESS, "complex", Unit.NONE, new Words(0)),
    FIRST_CONTACT(RuleFile.READINESS, "research.first-contact", Unit.NONE, yesNo()),
    UNSIGNED(RuleFile.READINESS, "research.unsigned-delivery", Unit.NONE, yesNo()),
    STALE(RuleFile.READINESS, "stale.after-days", Unit.DAYS, new Number(0, 365)),
    OLD(RuleFile.READINESS, "old.days", Unit.DAYS, new Number(0, 3650)),
    CLAIM_DAYS(RuleFile.READINESS, "claim.days", Unit.DAYS, new Number(0, 365)),
    CLAIM_CARDS(RuleFile.READINESS, "claim.cards", Unit.NONE, new Words(0)),
    CLAIM_WORDS(RuleFile.READINESS, "claim.words", Unit.NONE, new Words(0)),

    EVIDENCE(
            RuleFile.DISPUTE,
            "evidence.",
            Unit.NONE,
            new SomeOf(Shape.names(DocumentKind.values()), 0, DocumentKind.values().length),
            Kind.REASON),

    EXECUTIVES(RuleFile.ESCALATION, "executive.titles", Unit.NONE, new Words(1)),
    NOTICE(RuleFile.ESCALATION, "notice.days", Unit.WORKING_DAYS, new Number(1, 120)),

    CONTRACT(RuleFile.INTEREST, "contract.percent", Unit.PERCENT, new Rate()),

    RECEIVED(RuleFile.FIGURES, "received.days", Unit.DAYS, new Number(0, 90)),
    SALES(RuleFile.FIGURES, "sales.days", Unit.DAYS, new Number(1, 730)),
    INTERVAL(RuleFile.FIGURES, "widest.interval", Unit.PERCENT, new Number(1, 100)),

    PASSWORD(RuleFile.SIGN_IN, "password.shortest", Unit.LETTERS, new Number(6, 64)),
    TRIES(RuleFile.SIGN_IN, "tries.free", Unit.NONE, new Number(1, 20)),
    WAIT(RuleFile.SIGN_IN, "wait.longest.seconds", Unit.SECONDS, new Number(1, 86_400)),
    IDLE(RuleFile.SIGN_IN, "idle.minutes", Unit.MINUTES, new Number(1, 1440)),
    IDLE_IN_CALL(RuleFile.SIGN_IN, "idle.in-call.minutes", Unit.MINUTES, new Number(1, 1440)),

    CONSUMER_YEARS(RuleFile.RETENTION, "consumer.years", Unit.YEARS, new Number(0, 50)),
    CONSUMER_COUNTRIES(RuleFile.RETENTION, "consumer.countries", Unit.NONE, new Words(0)),
    EVIDENCE_YEARS(RuleFile.RETENTION, "evidence.years", Unit.YEARS, new Number(0, 50)),
    ACCOUNTING_YEARS(RuleFile.RETENTION, "accounting.years", Unit.YEARS, new Number(0, 50)),
    EVERYDAY(RuleFile.RETENTION, "everyday.words", Unit.NONE, new Words(0)),

    SCRIPT(RuleFile.SCRIPT, GuidePart.SCRIPT),
    MUST_SAY(RuleFile.MUST_SAY, GuidePart.MUST_SAY),
    CONSUMER_SCRIPT(RuleFile.CONSUMER_SCRIPT, GuidePart.CONSUMER_SCRIPT),
    CONSUMER_MUST_SAY(RuleFile.CONSUMER_MUST_SAY, GuidePart.CONSUMER_MUST_SAY),

    TEMPLATE_SPOKEN(RuleFile.RECAP, "spoken", Unit.NONE, new Template("spoken")),
    TEMPLATE_EMAIL(RuleFile.RECAP, "email", Unit.NONE, new Template("email")),
    TEMPLATE_LETTER(RuleFile.RECAP, "letter", Unit.NONE, new Template("letter")),
    TEMPLATE_FAX(RuleFile.RECAP, "fax", Unit.NONE, new Template("fax"));

    /// How many values a rule has.
    public enum Kind {
        ONE,
        /// One for each currency, and one for all the others.
        CURRENCY,
        /// One for each reason of a dispute.
        REASON,
        /// One for each kind of call.
        CALL
    }

    private final RuleFile file;
    private final String entry;
    private final Unit unit;
    private final Shape shape;
    private final Kind kind;

    Rule(RuleFile file, GuidePart part) {
        this(file, "", Unit.NONE, new Guide(part), Kind.CALL);
    }

    Rule(RuleFile file, String entry, Unit unit, Shape shape) {
        this(file, entry, unit, shape, Kind.ONE);
    }

    Rule(RuleFile file, String entry, Unit unit, Shape shape, Kind kind) {
        this.file = file;
        this.entry = entry;
        this.unit = unit;
        this.shape = shape;
        this.kind = kind;
    }

    /// Those of a file.
    static List<Rule> of(RuleFile file) {
        return Arrays.stream(values()).filter(one -> one.file == file).toList();
    }

    private static Shape yesNo() {
        return new SomeOf(List.of("yes", "no"), 1, 1);
    }

    private static Shape weekdays() {
        return new SomeOf(Shape.small(DayOfWeek.values()), 1, DayOfWeek.values().length);
    }

    public RuleFile file() {
        return file;
    }

    /// Its name in the file; the beginning of it where there are several.
    public String entry() {
        return entry;
    }

    public Unit unit() {
        return unit;
    }

    public Shape shape() {
        return shape;
    }

    public Kind kind() {
        return kind;
    }

    /// Whether an entry of the file is of this rule.
    boolean isAt(String name) {
        boolean begins = name.startsWith(entry) && name.length() > entry.length();
        return switch (kind) {
            case ONE -> name.equals(entry);
            case CURRENCY -> begins && name.substring(entry.length()).matches("[A-Z]{3}|other");
            case REASON -> begins;
            case CALL -> CallKind.of(name).isPresent();
        };
    }
}
