package app.callside.figures;

import app.callside.call.CallId;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import app.callside.ledger.CustomerId;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.promise.Fate;
import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/// Which calls stand behind what is shown: those that were counted, neither more nor fewer. Where a filter
/// of the history tells just these, it is that filter; else they are looked up one by one and carry a name
/// that says what they are. Behind what is about the whole book stand the calls with the customers that it
/// is about. Reads the store: not for the interface thread.
public final class FigureCalls {
    private static final Set<AgingBucket> ALL_OPEN = EnumSet.allOf(AgingBucket.class);

    private final FigureStore store;
    private final Seat seat;
    private final FigurePolicy policy;
    private final FigureWords words;

    public FigureCalls(FigureStore store, Seat seat, FigurePolicy policy, FigureWords words) {
        this.store = store;
        this.seat = seat;
        this.policy = policy;
        this.words = words;
    }

    /// Whoever may not see the calls of others gets their own, whatever the sheet was counted for.
    ///
    /// @param sheet that shows it: its period, whose calls it counts, and the day as of which promises are
    ///     judged
    /// @throws app.callside.base.work.Refused while nobody sits here
    public CallFilter behind(FigureSheet sheet, Behind what) {
        seat.needSomebody();
        Optional<String> asked =
                what instanceof Behind.OfFigure figure ? figure.collector().or(sheet::collector) : sheet.collector();
        Optional<String> whose = seat.may(Right.READ_ALL_CALLS) ? asked : Optional.of(seat.name());
        Look look = new Look(sheet, sheet.period(), whose);
        return switch (what) {
            case Behind.OfFigure figure -> look.figure(figure.kind(), figure.currency());
            case Behind.OfStretch of ->
                new Look(sheet, Period.between(of.stretch().from(), of.stretch().until()), whose).layer(of.layer());
            case Behind.OfReason of -> look.reason(of);
            case Behind.OfSnapshot of -> look.snapshot(of.snapshot(), of.bucket());
            case Behind.OfCard of ->
                look.all()
                        .with(new Narrowing.WithCard(of.card().card(), of.card().used() > 0));
            case Behind.OfPoint of -> look.point(of.point());
        };
    }

    /// Calls while they are looked up; each is counted once.
    private static final class Found {
        private final Set<String> ids = new LinkedHashSet<>();

        void add(String call) {
            if (!call.isEmpty()) ids.add(call);
        }

        List<CallId> calls() {
            return ids.stream().map(id -> new CallId(UUID.fromString(id))).toList();
        }
    }

    /// @param period of the calls
    /// @param whose calls; absent for everybody's
    private final class Look {
        private final FigureSheet sheet;
        private final Period period;
        private final Optional<String> whose;

        Look(FigureSheet sheet, Period period, Optional<String> whose) {
            this.sheet = sheet;
            this.period = period;
            this.whose = whose;
        }

        private boolean isAsked(String collector) {
            return whose.map(collector::equals).orElse(true);
        }

        CallFilter all() {
            return CallFilter.ALL
                    .with(whose.map(Narrowing.HeldBy::new))
                    .with(new Narrowing.From(period.from()))
                    .with(new Narrowing.Until(period.until()));
        }

        CallFilter figure(FigureKind kind, Optional<CurrencyUnit> currency) {
            return switch (kind) {
                case CALLS, ATTEMPTS, TALK, HOLD, WRAP_UP -> all();
                case CONTACTS -> all().with(new Narrowing.Reached(Narrowing.Reached.Who.ANYBODY));
                case RIGHT_PARTY -> all().with(new Narrowing.Reached(Narrowing.Reached.Who.RIGHT_PARTY));
                case MISSED -> all().with(new Narrowing.Missed());
                case PROMISES -> all().with(new Narrowing.WithPromise());
                case PROMISED -> all().with(new Narrowing.WithPromise()).with(currency.map(Narrowing.InCurrency::new));
                case KEPT_COUNT -> matured(kind, Optional.empty());
                case KEPT_AMOUNT -> of(kind, currency, one -> matured(kind, Optional.of(one)));
                case RECEIVED -> of(kind, currency, this::received);
                case DISPUTES -> disputed(kind, Optional.empty());
                case DISPUTED -> of(kind, currency, one -> disputed(kind, Optional.of(one)));
                case DSO, BEST_DSO, DELINQUENT, CEI -> of(kind, currency, one -> book(kind, one));
            };
        }

        CallFilter layer(Behind.Layer layer) {
            return switch (layer) {
                case CALLS -> all();
                case REACHED -> all().with(new Narrowing.Reached(Narrowing.Reached.Who.ANYBODY));
                case NOBODY_REACHED -> all().with(new Narrowing.Reached(Narrowing.Reached.Who.NOBODY));
                case PROMISED -> all().with(new Narrowing.WithPromise());
                case KEPT -> promised(true);
                case NOT_KEPT -> promised(false);
            };
        }

        private CallFilter promised(boolean kept) {
            Found found = new Found();
            store.eachPromised(period, part -> {
                if (isAsked(part.collector()) && (part.part().fateOn(sheet.asOf()) == Fate.KEPT) == kept)
                    found.add(part.call());
            });
            return named(words.behind(kept, found.ids.size(), period, whose, sheet.asOf()), found);
        }

        /// Of no money nothing was counted.
        private CallFilter of(
                FigureKind kind, Optional<CurrencyUnit> currency, Function<CurrencyUnit, CallFilter> calls) {
            return currency.map(calls).orElseGet(() -> nothing(kind));
        }

        private CallFilter nothing(FigureKind kind) {
            return named(words.nothingBehind(kind, period, whose), new Found());
        }

        private static CallFilter named(String name, Found found) {
            return CallFilter.ALL.with(new Narrowing.Among(name, found.calls()));
        }

        private CallFilter counted(FigureKind kind, Found found, Object... further) {
            return named(words.behind(kind, found.ids.size(), period, whose, further), found);
        }

        private CallFilter matured(FigureKind kind, Optional<CurrencyUnit> currency) {
            Found found = new Found();
            store.eachPromised(period, part -> {
                if (isAsked(part.collector())
                        && part.part().isMaturedOn(sheet.asOf())
                        && currency.map(part.part().amount().getCurrencyUnit()::equals)
                                .orElse(true)) found.add(part.call());
            });
            return counted(
                    kind,
                    found,
                    words.formats().dayOfYear(sheet.asOf()),
                    currency.map(CurrencyUnit::getCode).orElse(""));
        }

        private CallFilter received(CurrencyUnit currency) {
            Found found = new Found();
            store.eachPaidCall(period, policy.receivedDays(), paid -> {
                if (isAsked(paid.collector()) && paid.currency().equals(currency)) found.add(paid.call());
            });
            return counted(
                    FigureKind.RECEIVED, found, words.formats().count(policy.receivedDays()), currency.getCode());
        }

        private CallFilter disputed(FigureKind kind, Optional<CurrencyUnit> currency) {
            Found found = new Found();
            store.eachDispute(period, dispute -> {
                if (isAsked(dispute.collector())
                        && currency.map(dispute.sum().getCurrencyUnit()::equals).orElse(true))
                    found.add(dispute.call());
            });
            return counted(kind, found, "", currency.map(CurrencyUnit::getCode).orElse(""));
        }

        CallFilter reason(Behind.OfReason of) {
            Found found = new Found();
            store.eachDispute(period, dispute -> {
                if (isAsked(dispute.collector()) && dispute.reason() == of.reason()) found.add(dispute.call());
            });
            return named(words.behind(of.reason(), found.ids.size(), period, whose), found);
        }

        CallFilter point(MissedPoint point) {
            Found found = new Found();
            store.eachWithoutPoint(period, point.kind(), point.point(), call -> {
                if (isAsked(call.collector())) found.add(call.id());
            });
            return named(words.behind(point, found.ids.size(), period, whose), found);
        }

        CallFilter snapshot(AgingSnapshot snapshot, Optional<AgingBucket> bucket) {
            CurrencyUnit currency = snapshot.aging().currency();
            Found found = with(store.owing(
                    currency,
                    snapshot.asOf(),
                    bucket.<Set<AgingBucket>>map(EnumSet::of).orElse(ALL_OPEN)));
            return named(words.behind(snapshot, bucket, found.ids.size(), period, whose), found);
        }

        private CallFilter book(FigureKind kind, CurrencyUnit currency) {
            Receivables receivables = Receivables.of(sheet.aging(), currency, policy.salesDays());
            Optional<LocalDate> end = receivables.end(sheet.period()).map(AgingSnapshot::asOf);
            Optional<LocalDate> begin = receivables.begin(sheet.period()).map(AgingSnapshot::asOf);
            if (end.isEmpty() || kind == FigureKind.CEI && begin.isEmpty()) return nothing(kind);
            LocalDate last = end.get();
            Set<CustomerId> customers = switch (kind) {
                case BEST_DSO -> store.owing(currency, last, EnumSet.of(AgingBucket.CURRENT));
                case DELINQUENT -> store.owing(currency, last, EnumSet.complementOf(EnumSet.of(AgingBucket.CURRENT)));
                case CEI -> collectable(currency, begin.orElseThrow(), last);
                default -> store.owing(currency, last, ALL_OPEN);
            };
            return counted(
                    kind,
                    with(customers),
                    words.formats().dayOfYear(last),
                    currency.getCode(),
                    begin.map(words.formats()::dayOfYear).orElse(""));
        }

        /// Who owed something when the stretch began, or was billed in it.
        private Set<CustomerId> collectable(CurrencyUnit currency, LocalDate begin, LocalDate last) {
            Set<CustomerId> customers = new HashSet<>(store.owing(currency, begin, ALL_OPEN));
            customers.addAll(store.billed(currency, begin.plusDays(1), last));
            return customers;
        }

        /// The calls of the period with these customers.
        private Found with(Set<CustomerId> customers) {
            Found found = new Found();
            store.eachCall(period, call -> {
                if (isAsked(call.collector()) && customers.contains(call.customer())) found.add(call.id());
            });
            return found;
        }
    }
}
