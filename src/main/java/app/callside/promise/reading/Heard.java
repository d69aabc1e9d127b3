package app.callside.promise.reading;

import app.callside.promise.PaymentForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// What was found in a note, each kind in the order of the note.
///
/// @param words of the note as it was read, letter for letter where its marks stand
/// @param text in which marks stand for what was found
record Heard(
        NoteContext context,
        String words,
        String text,
        List<Said<Sum>> sums,
        List<Said<Optional<LocalDate>>> days,
        List<Said<List<String>>> invoices,
        List<Said<PaymentForm>> forms) {

    private static final Pattern DAY_OF_INVOICE = Pattern.compile(
            "I{3},? \\(?(?:(?:which|that) (?:is|was) )?(?:dated|due|issued|billed|inv(?:oice)? date)(?: on| date)?:? (?:the |on )?$");
    private static final int MOST_CORRECTIONS = 3;

    static Heard in(String words, NoteContext context) {
        MarkedNote note = new MarkedNote(words);
        Figures.markPhones(note);
        List<Said<List<String>>> invoices = SaidInvoices.in(note, context);
        List<Said<Sum>> sums = new ArrayList<>(SaidSums.fractionsIn(note, context));
        List<Said<Optional<LocalDate>>> days = withoutThoseOfInvoices(note, SaidDays.in(note, context));
        sums.addAll(SaidSums.in(note, context));
        sums.sort(Comparator.comparingInt(Said::at));
        List<Said<PaymentForm>> forms = SaidForms.in(note);
        Heard all = new Heard(context, words, note.toString(), sums, days, invoices, forms);
        return all.corrected(MOST_CORRECTIONS);
    }

    /// "Invoice 4471 dated 1/15 will be paid 3/20", "4471 (due 2/14) goes Friday": the day that an invoice
    /// has is none on which it is paid, where another one is said.
    private static List<Said<Optional<LocalDate>>> withoutThoseOfInvoices(
            MarkedNote note, List<Said<Optional<LocalDate>>> days) {
        List<Said<Optional<LocalDate>>> paid = days.stream()
                .filter(day -> !DAY_OF_INVOICE
                        .matcher(note.toString().substring(0, day.at()))
                        .find())
                .toList();
        return paid.isEmpty() ? days : paid;
    }

    private Heard corrected(int atMost) {
        Optional<Correction> correction = atMost == 0 ? Optional.empty() : Correction.in(text);
        return correction.map(one -> corrected(one).corrected(atMost - 1)).orElse(this);
    }

    /// What was taken back is left out, and so are the words that took it back.
    private Heard corrected(Correction correction) {
        Heard kept = where(one -> !correction.takenBack().contains(one.at()));
        return new Heard(context, words, correction.text(), kept.sums, kept.days, kept.invoices, kept.forms);
    }

    Heard in(List<Clause> clauses) {
        return where(one -> clauses.stream().anyMatch(clause -> clause.holds(one)));
    }

    Heard before(int end) {
        return where(one -> one.at() < end);
    }

    Heard from(int at) {
        return where(one -> one.at() >= at);
    }

    private Heard where(Predicate<Said<?>> kept) {
        return new Heard(
                context,
                words,
                text,
                sums.stream().filter(kept).toList(),
                days.stream().filter(kept).toList(),
                invoices.stream().filter(kept).toList(),
                forms.stream().filter(kept).toList());
    }

    /// The same with less to be paid.
    Heard owing(Money left) {
        return new Heard(context.owing(left), words, text, sums, days, invoices, forms);
    }

    Heard withSums(List<Said<Sum>> others) {
        return new Heard(context, words, text, others, days, invoices, forms);
    }

    Heard withDays(List<Said<Optional<LocalDate>>> others) {
        return new Heard(context, words, text, sums, others, invoices, forms);
    }

    Heard withForms(List<Said<PaymentForm>> others) {
        return new Heard(context, words, text, sums, days, invoices, others);
    }

    Heard withInvoices(List<Said<List<String>>> others) {
        return new Heard(context, words, text, sums, days, others, forms);
    }

    Heard without(List<? extends Said<?>> some) {
        return where(one -> some.stream().noneMatch(other -> other == one));
    }

    boolean hasMoney() {
        return !sums.isEmpty() || !invoices.isEmpty();
    }

    boolean hasDate() {
        return days.stream().anyMatch(day -> day.what().isPresent());
    }

    Optional<LocalDate> firstDate() {
        return days.stream().flatMap(day -> day.what().stream()).findFirst();
    }

    Optional<PaymentForm> firstForm() {
        return forms.stream().map(Said::what).findFirst();
    }
}
