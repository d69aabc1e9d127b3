package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.table.TableFormat;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.figures.Behind;
import app.callside.figures.CardFigure;
import app.callside.figures.DisputeFigure;
import app.callside.figures.Figure;
import app.callside.figures.FigureKind;
import app.callside.figures.FigureSheet;
import app.callside.figures.MissedPoint;
import app.callside.figures.Period;
import app.callside.figures.Stretch;
import app.callside.figures.Value;
import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import app.callside.people.Deed;
import app.callside.people.Role;
import app.callside.review.CallFilter;
import app.callside.review.CallRow;
import app.callside.review.Narrowing;
import app.callside.review.Span;
import app.callside.testing.SampleStore;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@SuppressWarnings("NullAway.Init")
@Tag("R2")
class FiguresExportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Wiring wiring;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        wiring = Wiring.open(SampleStore.in(folder.resolve("data"), clock), clock, Locale.US);
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private FigureSheet sheet(Period.Kind kind) {
        return wiring.figures()
                .of(Period.of(kind, TODAY), Optional.empty(), Progress.NONE)
                .orElseThrow();
    }

    private int behind(FigureSheet sheet, FigureKind kind, Optional<CurrencyUnit> currency) {
        return behind(sheet, new Behind.OfFigure(kind, currency, Optional.empty()));
    }

    private int behind(FigureSheet sheet, Behind what) {
        return wiring.history()
                .page(wiring.counted.calls.behind(sheet, what), 1, TODAY)
                .total();
    }

    private static long number(Figure.Part part, int place) {
        return ((Value.Count) part.numbers().get(place)).number();
    }

    /** Where the formula of a figure says on how many calls it rests. */
    private static final Map<FigureKind, Integer> CALLS_IN_FORMULA = Map.of(
            FigureKind.CALLS, 0,
            FigureKind.CONTACTS, 0,
            FigureKind.RIGHT_PARTY, 0,
            FigureKind.TALK, 1,
            FigureKind.KEPT_COUNT, 2,
            FigureKind.KEPT_AMOUNT, 2,
            FigureKind.RECEIVED, 3,
            FigureKind.DISPUTES, 2,
            FigureKind.DISPUTED, 2);

    @Test
    void behindEveryFigureStandJustTheCallsThatItsFormulaCounts() {
        wiring.history().catchUp(Progress.NONE);
        for (Period.Kind period : List.of(Period.Kind.WEEK, Period.Kind.MONTH, Period.Kind.YEAR)) {
            FigureSheet sheet = sheet(period);
            CALLS_IN_FORMULA.forEach((kind, place) -> {
                for (Figure.Part part : sheet.figure(kind).parts()) {
                    long counted = number(part, place);
                    assertEquals(counted, behind(sheet, kind, part.currency()), period + " " + kind);
                    assertTrue(counted > 0 || period != Period.Kind.YEAR, kind + " of a year rests on calls");
                }
            });
            assertEquals(
                    number(sheet.figure(FigureKind.PROMISES).parts().getFirst(), 0),
                    behind(sheet, FigureKind.PROMISES, Optional.empty()));
        }
    }

    @Test
    void behindTheFiguresOfACollectorStandTheirCalls() {
        wiring.history().catchUp(Progress.NONE);
        FigureSheet sheet = sheet(Period.Kind.YEAR);
        sheet.byCollector()
                .forEach((name, figures) -> CALLS_IN_FORMULA.forEach((kind, place) -> {
                    for (Figure.Part part :
                            Objects.requireNonNull(figures.get(kind)).parts())
                        assertEquals(
                                number(part, place),
                                behind(sheet, new Behind.OfFigure(kind, part.currency(), Optional.of(name))),
                                name + " " + kind);
                }));
        assertTrue(sheet.byCollector().size() > 1);
    }

    @Test
    void behindEveryPileAndRowStandAsManyCallsAsItSays() {
        wiring.history().catchUp(Progress.NONE);
        FigureSheet sheet = sheet(Period.Kind.MONTH);
        for (Stretch stretch : sheet.course()) {
            assertEquals(stretch.calls(), behind(sheet, new Behind.OfStretch(stretch, Behind.Layer.CALLS)));
            assertEquals(stretch.contacts(), behind(sheet, new Behind.OfStretch(stretch, Behind.Layer.REACHED)));
            assertEquals(
                    stretch.calls() - stretch.contacts(),
                    behind(sheet, new Behind.OfStretch(stretch, Behind.Layer.NOBODY_REACHED)));
            for (Behind.Layer layer : List.of(Behind.Layer.KEPT, Behind.Layer.NOT_KEPT))
                assertEquals(
                        0 < (layer == Behind.Layer.KEPT ? stretch.kept() : stretch.promised() - stretch.kept()),
                        0 < behind(sheet, new Behind.OfStretch(stretch, layer)),
                        layer + " " + stretch);
        }
        assertFalse(sheet.missed().isEmpty());
        for (MissedPoint point : sheet.missed())
            assertEquals(point.missed(), behind(sheet, new Behind.OfPoint(point)), point.label());
        for (CardFigure card : sheet.cards())
            assertEquals(
                    card.used() > 0 ? card.used() : card.shown(), behind(sheet, new Behind.OfCard(card)), card.title());
        assertFalse(sheet.disputes().isEmpty());
        for (DisputeFigure dispute : sheet.disputes())
            assertTrue(behind(sheet, new Behind.OfReason(dispute.reason())) <= dispute.number(), dispute.toString());
    }

    @Test
    void behindTheBookStandTheCallsWithThoseWhoOwedSomething() {
        wiring.history().catchUp(Progress.NONE);
        FigureSheet sheet = sheet(Period.Kind.MONTH);
        List<CallRow> calls = wiring.history()
                .page(
                        CallFilter.ALL
                                .with(new Narrowing.From(sheet.period().from()))
                                .with(new Narrowing.Until(sheet.period().until())),
                        1_000,
                        TODAY)
                .rows();
        for (AgingSnapshot snapshot :
                sheet.aging().stream().filter(one -> one.asOf().equals(TODAY)).toList()) {
            CurrencyUnit currency = snapshot.aging().currency();
            Set<AgingBucket> seen = EnumSet.noneOf(AgingBucket.class);
            for (AgingBucket bucket : AgingBucket.values()) {
                long expected = calls.stream()
                        .filter(row -> aging(row, currency).in(bucket).count() > 0)
                        .count();
                assertEquals(expected, behind(sheet, new Behind.OfSnapshot(snapshot, Optional.of(bucket))));
                if (expected > 0) seen.add(bucket);
            }
            assertTrue(seen.size() > 1 || currency != CurrencyUnit.USD, currency + " " + seen);
            assertEquals(
                    calls.stream()
                            .filter(row -> aging(row, currency).count() > 0)
                            .count(),
                    behind(sheet, FigureKind.DSO, Optional.of(currency)));
            assertEquals(
                    calls.stream()
                            .filter(row ->
                                    aging(row, currency).in(AgingBucket.CURRENT).count() > 0)
                            .count(),
                    behind(sheet, FigureKind.BEST_DSO, Optional.of(currency)));
            assertEquals(
                    calls.stream()
                            .filter(row -> aging(row, currency).overdueCount() > 0)
                            .count(),
                    behind(sheet, FigureKind.DELINQUENT, Optional.of(currency)));
            assertTrue(behind(sheet, FigureKind.CEI, Optional.of(currency)) > 0);
        }
    }

    private Aging aging(CallRow row, CurrencyUnit currency) {
        return Aging.of(wiring.ledger.account(row.call().customer(), TODAY).items(), currency, TODAY);
    }

    @Test
    void theCallsBehindAFigureAreNarrowedKeptAndTakenOutLikeAnyOthers() throws Exception {
        wiring.history().catchUp(Progress.NONE);
        FigureSheet sheet = sheet(Period.Kind.YEAR);
        CallFilter kept = wiring.counted.calls.behind(
                sheet, new Behind.OfFigure(FigureKind.KEPT_COUNT, Optional.empty(), Optional.empty()));
        List<CallRow> all = wiring.history().page(kept, 1_000, TODAY).rows();
        CallFilter danas = kept.with(new Narrowing.HeldBy("Dana Reyes"));
        assertEquals(
                all.stream()
                        .filter(row -> row.call().collector().equals("Dana Reyes"))
                        .toList(),
                wiring.history().page(danas, 1_000, TODAY).rows());
        wiring.finished.views.keep("Matured", kept, Span.ALL);
        CallFilter read = wiring.finished.views.all().getFirst().filter();
        assertEquals(kept, read);
        Path file = folder.resolve("calls.csv");
        assertEquals(all.size(), wiring.export().write(kept, TODAY, file, TableFormat.CSV, Progress.NONE));
        String named = kept.part(Narrowing.Among.class).orElseThrow().name();
        String told = wiring.trail
                .page(Optional.of(Deed.EXPORTED), "", 0, 9)
                .entries()
                .getFirst()
                .toString();
        assertTrue(told.contains(named), told);
        assertTrue(named.startsWith(all.size() + " calls"), named);
    }

    @Test
    void theSampleBookHasTrendsThatItsImportsLeft() {
        FigureSheet sheet = sheet(Period.Kind.MONTH);
        assertTrue(
                sheet.aging().stream().map(one -> one.asOf()).distinct().count() >= 6,
                "imports of six months and today");
        for (FigureKind kind : List.of(FigureKind.DSO, FigureKind.BEST_DSO, FigureKind.DELINQUENT, FigureKind.CEI)) {
            Figure figure = sheet.figure(kind);
            assertTrue(figure.parts().stream().anyMatch(part -> !part.now().equals(Value.NONE)), kind.name());
            assertTrue(figure.parts().stream().anyMatch(part -> !part.before().equals(Value.NONE)), kind.name());
        }
        var open = wiring.ledger.countOn(TODAY).currencies();
        sheet.aging().stream()
                .filter(one -> one.asOf().equals(TODAY))
                .forEach(one -> assertEquals(
                        Objects.requireNonNull(open.get(one.aging().currency())).aging(),
                        one.aging(),
                        "today's snapshot is the ledger of today"));
    }

    @Test
    void everyFormatHoldsTheFigures() throws Exception {
        FigureSheet sheet = sheet(Period.Kind.MONTH);
        for (TableFormat format : TableFormat.values()) {
            Path file = folder.resolve("figures." + format.ending());
            wiring.figuresExport().write(sheet, file, format);
            assertTrue(Files.size(file) > 1000, format.name());
        }
        JsonObject json = JsonParser.object().from(Files.readString(folder.resolve("figures.json")));
        JsonObject calls = (JsonObject) json.getArray("rows").getFirst();
        assertEquals("calls", calls.getString("figure"));
        assertEquals(sheet.figure(FigureKind.CALLS).parts().getFirst().now(), new Value.Count(calls.getLong("value")));
        String csv = Files.readString(folder.resolve("figures.csv"), StandardCharsets.UTF_8);
        assertTrue(csv.contains("card:next-pay-run,promised"), "cards are in it");
        assertTrue(csv.contains("aging:2026-10-23,61-90"), "the past is in it");
        String paper = text(folder.resolve("figures.pdf"));
        for (String words : List.of(
                "Right-party contacts",
                "Kept rate by number",
                "Open receivables by age at each import, USD",
                "Which cards work",
                "How it was counted")) assertTrue(paper.contains(words), words + " is not printed");
        assertEquals(4, wiring.trail.page(Optional.of(Deed.EXPORTED), "", 0, 9).total(), "each is told of");
    }

    @Test
    void aWorkbookHoldsEveryNumberAsOne() throws Exception {
        Path file = folder.resolve("figures.xlsx");
        wiring.figuresExport().write(sheet(Period.Kind.MONTH), file, TableFormat.XLSX);
        try (var in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(true, false))) {
            List<Row> rows = book.getFirstSheet().read();
            List<String> heads = rows.get(2).stream().map(Cell::getText).toList();
            Set<String> formats = new TreeSet<>();
            for (Row row : rows.subList(3, rows.size()))
                for (String head : List.of("Value", "Of", "Period before", "Low", "High"))
                    row.getOptionalCell(heads.indexOf(head))
                            .filter(cell -> cell.getType() != CellType.EMPTY)
                            .ifPresent(cell -> {
                                assertEquals(CellType.NUMBER, cell.getType(), () -> head + " of " + row.getCellText(1));
                                formats.add(String.valueOf(cell.getDataFormatString()));
                            });
            assertTrue(
                    formats.containsAll(Set.of("0.0%", "#,##0.0", "#,##0.00", "[h]:mm:ss")),
                    () -> "formats: " + formats);
        }
    }

    private static String text(Path pdf) throws Exception {
        PdfReader reader = new PdfReader(Files.readAllBytes(pdf));
        PdfTextExtractor pages = new PdfTextExtractor(reader);
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++)
            all.append(pages.getTextFromPage(page)).append('\n');
        return all.toString();
    }

    @Test
    void aPlaceThatCanNotBeWrittenIsSaid() {
        Path file = folder.resolve("missing").resolve("figures.pdf");
        Refused refused = assertThrows(
                Refused.class, () -> wiring.figuresExport().write(sheet(Period.Kind.MONTH), file, TableFormat.PDF));
        assertEquals("figures.export", refused.fault().key());
    }

    @Test
    void aCollectorTakesNothingOutAndSeesTheirOwn() {
        wiring.staff.introduce("Omar Lund", "");
        wiring.staff.add("Dana Reyes", Role.COLLECTOR, "first password", "harbour lights");
        FigureSheet everybodys = sheet(Period.Kind.MONTH);
        wiring.signIn.out();
        wiring.signIn.renew("Dana Reyes", "first password", "quiet orchard");
        FigureSheet own = sheet(Period.Kind.MONTH);
        assertEquals(Optional.of("Dana Reyes"), own.collector());
        assertEquals(
                Objects.requireNonNull(everybodys.byCollector().get("Dana Reyes"))
                        .get(FigureKind.CALLS),
                own.figure(FigureKind.CALLS));
        wiring.history().catchUp(Progress.NONE);
        CallFilter kept = wiring.counted.calls.behind(
                everybodys, new Behind.OfFigure(FigureKind.KEPT_COUNT, Optional.empty(), Optional.of("Sam Iyer")));
        assertEquals(
                own.figure(FigureKind.KEPT_COUNT).parts().getFirst().numbers().getLast(),
                new Value.Count(
                        kept.part(Narrowing.Among.class).orElseThrow().calls().size()),
                "not the ids of the calls of others either");
        Path file = folder.resolve("figures.csv");
        assertThrows(Refused.class, () -> wiring.figuresExport().write(own, file, TableFormat.CSV));
        assertFalse(Files.exists(file));
    }
}
