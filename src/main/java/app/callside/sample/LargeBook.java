package app.callside.sample;

import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.call.CallCounts;
import app.callside.call.CallNumbers;
import app.callside.call.CallSums;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An invented book as large as asked for, to measure with. The same sizes, seed and day make the same rows. It goes to
/// the store in pages of some 100,000 rows, each a transaction of its own, so that memory does not grow with the book.
public final class LargeBook {
    private static final int ROWS_A_PAGE = 100_000;
    /// A call with its events, and about half a promise and half a follow-up.
    private static final int ROWS_A_CALL = 11;

    private static final int ROWS_AN_INVOICE = 2;

    private final LargeBookStore store;
    private final CallCounts counts;
    private final ImportStore imports;
    private final UnitOfWork unit;
    private final Clock clock;
    private final int rowsAPage;

    public LargeBook(LargeBookStore store, CallCounts counts, ImportStore imports, UnitOfWork unit, Clock clock) {
        this(store, counts, imports, unit, clock, ROWS_A_PAGE);
    }

    LargeBook(
            LargeBookStore store, CallCounts counts, ImportStore imports, UnitOfWork unit, Clock clock, int rowsAPage) {
        this.store = store;
        this.counts = counts;
        this.imports = imports;
        this.unit = unit;
        this.clock = clock;
        this.rowsAPage = rowsAPage;
    }

    /// Fills an empty store. Blocks, for minutes when the book is large: not for the interface thread. When asked to
    /// stop it removes what it has written so far.
    ///
    /// @param customers 1 or more; `invoices` and `calls` are 0 or more
    /// @return how many rows were written; 0 when it was stopped
    /// @throws Refused with `sample.notempty` when the store has a customer already
    /// @throws IllegalArgumentException when a number is below its range
    public long fill(int customers, int invoices, int calls, long seed, Progress progress) {
        if (customers < 1 || invoices < 0 || calls < 0)
            throw new IllegalArgumentException(
                    "No book has " + customers + " customers, " + invoices + " invoices, " + calls + " calls");
        LargeWords words = LargeWords.read();
        if (!store.isEmpty()) throw new Refused(Fault.of("sample.notempty"));
        Filling filling = new Filling(customers, invoices, calls, seed, words);
        unit.inOne(counts::beginAlone);
        long rows = 0;
        while (filling.next < customers) {
            progress.at((double) filling.next / customers);
            if (progress.cancelled()) {
                unit.inOne(store::clear);
                return 0;
            }
            rows += unit.inOne(filling::writePage);
        }
        rows += unit.inOne(filling::sumUp);
        progress.at(1);
        return rows;
    }

    /// How far a book has come.
    private final class Filling {
        private final long seed;
        private final LargeWords words;
        private final LocalDate today = LocalDate.now(clock);
        private final LargeShares shares;
        private final int[] invoices;
        private final int[] calls;
        private final LargeCalls telling;
        private final CallSums sums = new CallSums();
        private final LargeImports lists = new LargeImports(today);
        private int next;
        private int invoiceNumber = 1;

        Filling(int customers, int invoices, int calls, long seed, LargeWords words) {
            this.seed = seed;
            this.words = words;
            shares = new LargeShares(customers, seed);
            this.invoices = shares.of(invoices);
            this.calls = shares.of(calls);
            telling = new LargeCalls(words, today, clock.getZone());
        }

        /// The next customers with all that is theirs; gives the number of rows.
        long writePage() {
            List<LargeAccount> accounts = new ArrayList<>();
            int from = next;
            long expected = 0;
            while (next < invoices.length && expected < rowsAPage) {
                accounts.add(new LargeAccount(next, shares.weight(next), seed, words, today));
                expected += 2L + (long) ROWS_AN_INVOICE * invoices[next] + (long) ROWS_A_CALL * calls[next];
                next++;
            }
            List<CustomerId> ids = store.addCustomers(
                    accounts.stream().map(LargeAccount::customer).toList());
            LargePage page = new LargePage();
            for (int i = 0; i < accounts.size(); i++) {
                LargeAccount account = accounts.get(i);
                page.contacts.add(account.contact(ids.get(i)));
                account.bill(ids.get(i), invoiceNumber, invoices[from + i], page);
                telling.tell(account, ids.get(i), calls[from + i], page);
                invoiceNumber += invoices[from + i];
            }
            page.writeTo(store);
            List<CallNumbers> counted = page.calls.stream().map(CallNumbers::of).toList();
            counts.enterAlone(counted);
            counted.forEach(sums::add);
            page.invoices.forEach(lists::add);
            return accounts.size() + page.rows();
        }

        /// What all pages come to, and the monthly imports that would have left them; gives the number of these.
        long sumUp() {
            counts.endAlone(sums);
            return lists.writeTo(imports, clock.getZone());
        }
    }
}
