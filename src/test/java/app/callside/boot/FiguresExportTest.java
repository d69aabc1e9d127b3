package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.table.TableFormat;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.figures.Figure;
import app.callside.figures.FigureCalls;
import app.callside.figures.FigureKind;
import app.callside.figures.FigureSheet;
import app.callside.figures.Period;
import app.callside.figures.Value;
import app.callside.people.Deed;
import app.callside.people.Role;
import app.callside.testing.TestDatabase;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
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
        wiring = Wiring.open(
                TestDatabase.ready(folder.resolve("data")),
                Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC),
                Locale.US);
        wiring.fillSample();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private FigureSheet sheet(Period.Kind kind) {
        return wiring.figures
                .of(Period.of(kind, TODAY), Optional.empty(), Progress.NONE)
                .orElseThrow();
    }

    @Test
    void behindEveryCountStandAsManyCalls() {
        wiring.history.catchUp(Progress.NONE);
        FigureSheet sheet = sheet(Period.Kind.MONTH);
        for (FigureKind kind : List.of(
                FigureKind.CALLS,
                FigureKind.ATTEMPTS,
                FigureKind.CONTACTS,
                FigureKind.RIGHT_PARTY,
                FigureKind.PROMISES)) {
            int behind = wiring.history
                    .page(FigureCalls.of(kind, sheet.period(), Optional.empty()), 1, TODAY)
                    .total();
            assertEquals(
                    new Value.Count(behind),
                    sheet.figure(kind).parts().getFirst().now(),
                    kind.name());
            assertTrue(behind > 0, kind.name());
        }
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
            wiring.figuresExport.write(sheet, file, format);
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
        wiring.figuresExport.write(sheet(Period.Kind.MONTH), file, TableFormat.XLSX);
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
                Refused.class, () -> wiring.figuresExport.write(sheet(Period.Kind.MONTH), file, TableFormat.PDF));
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
        Path file = folder.resolve("figures.csv");
        assertThrows(Refused.class, () -> wiring.figuresExport.write(own, file, TableFormat.CSV));
        assertFalse(Files.exists(file));
    }
}
