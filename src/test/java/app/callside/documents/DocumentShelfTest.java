package app.callside.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.Database;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.documents.store.JdbcDocumentStore;
import app.callside.ledger.CustomerId;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P5")
@SuppressWarnings("NullAway.Init")
class DocumentShelfTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC);
    private static final Optional<String> INVOICE = Optional.of("INV-2207");

    @TempDir
    Path folder;

    private Database database;
    private JdbcDocumentStore store;
    private DocumentShelf shelf;
    private CustomerId customer;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        store = new JdbcDocumentStore(database);
        shelf = new DocumentShelf(
                folder.resolve("documents"), Secrecy.NONE, store, People.trail(database), database, CLOCK);
        customer = database.inOne(() -> new JdbcLedgerStore(database).add(Ledgers.customer("Harborline Foods Ltd")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private DocumentOnFile attach(Path file) {
        return shelf.attach(file, customer, INVOICE, DocumentKind.PROOF_OF_DELIVERY, "Dana Reyes");
    }

    private List<Path> contents() throws IOException {
        Path content = folder.resolve("documents/content");
        if (!Files.exists(content)) return List.of();
        try (var all = Files.walk(content)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private String refusal(Path file) {
        String key = assertThrows(Refused.class, () -> attach(file)).fault().key();
        assertEquals(List.of(), shelf.of(customer), "a refused file left a row");
        return key;
    }

    @Test
    void anAttachedFileIsCopiedAndOpensUnderItsOwnName() throws IOException {
        Path source = file("POD 2207.txt", "received in good order");
        DocumentOnFile document = attach(source);
        Files.delete(source);
        assertEquals(List.of(document), shelf.of(customer));
        assertEquals(22, document.size());
        assertEquals(CLOCK.instant(), document.attachedAt());
        Path copy = shelf.open(document);
        assertEquals("POD 2207.txt", copy.getFileName().toString());
        assertEquals("received in good order", Files.readString(copy));
        assertFalse(copy.toFile().canWrite() && !isRoot(), "a viewer could change the copy");
        assertArrayEquals("received in good order".getBytes(StandardCharsets.UTF_8), shelf.content(document));
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    @Test
    void equalContentIsKeptOnceAndGoesWithItsLastDocument() throws IOException {
        DocumentOnFile one = attach(file("a.txt", "the same"));
        DocumentOnFile other =
                shelf.attach(file("b.txt", "the same"), customer, Optional.empty(), DocumentKind.SALES_AGREEMENT, "");
        assertEquals(one.hash(), other.hash());
        assertEquals(1, contents().size());
        shelf.remove(one);
        assertEquals(1, contents().size(), "another document still has this content");
        assertEquals(List.of(other), shelf.of(customer));
        shelf.remove(other);
        assertEquals(List.of(), contents());
        shelf.remove(other);
        assertEquals(List.of(), shelf.of(customer));
    }

    @Test
    void attachingTheSameAgainAddsNothing() throws IOException {
        Path source = file("a.txt", "the same");
        assertEquals(attach(source), attach(source));
        assertEquals(1, shelf.of(customer).size());
    }

    @Test
    void contentThatWasChangedFromOutsideIsNotOpened() throws IOException {
        DocumentOnFile document = attach(file("a.txt", "pay 100"));
        Files.writeString(contents().getFirst(), "pay 900");
        assertEquals(
                "document.changed",
                assertThrows(Refused.class, () -> shelf.open(document)).fault().key());
        assertEquals(
                "document.changed",
                assertThrows(Refused.class, () -> shelf.content(document))
                        .fault()
                        .key());
        attach(file("again.txt", "pay 100"));
        assertEquals("pay 100", Files.readString(shelf.open(document)), "attached anew, it is whole again");
    }

    @Test
    void missingContentIsSaidToBeMissing() throws IOException {
        DocumentOnFile document = attach(file("a.txt", "pay 100"));
        Files.delete(contents().getFirst());
        assertEquals(
                "document.gone",
                assertThrows(Refused.class, () -> shelf.open(document)).fault().key());
    }

    @Test
    void whatIsNoDocumentIsRefusedWithItsReason() throws IOException {
        assertEquals("document.folder", refusal(Files.createDirectory(folder.resolve("scans"))));
        assertEquals("document.vanished", refusal(folder.resolve("never.pdf")));
        assertEquals("document.empty", refusal(file("empty.pdf", "")));
        assertEquals("document.program", refusal(file("invoice.pdf.EXE", "MZ")));
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(DocumentShelf.LARGEST + 1);
        }
        assertEquals("document.large", refusal(large));
        assertEquals(List.of(), contents());
    }

    @Test
    void aShelfThatCannotBeWrittenRefuses() throws IOException {
        file("documents", "a file stands where the folder should be");
        assertEquals("document.disk", refusal(file("a.txt", "pay 100")));
    }

    @Test
    void aStopBetweenFileAndRowLeavesOnlyWhatTheNextSweepTakes() throws IOException {
        UnitOfWork cutOff = new UnitOfWork() {
            @Override
            public <T> T inOne(Supplier<T> useCase) {
                throw new IllegalStateException("the power went");
            }
        };
        DocumentShelf dying = new DocumentShelf(
                folder.resolve("documents"), Secrecy.NONE, store, People.trail(database), cutOff, CLOCK);
        DocumentOnFile kept = attach(file("kept.txt", "kept"));
        Path lost = file("lost.txt", "lost");
        assertThrows(IllegalStateException.class, () -> dying.attach(lost, customer, INVOICE, DocumentKind.OTHER, ""));
        assertEquals(2, contents().size());
        Files.writeString(folder.resolve("documents/incoming/half.part"), "ha");
        Path view = shelf.open(kept);
        assertEquals(1, shelf.sweep());
        assertFalse(Files.exists(folder.resolve("documents/incoming/half.part")));
        assertFalse(Files.exists(view), "a copy of an earlier run stayed");
        assertEquals("kept", Files.readString(shelf.open(kept)));
        assertEquals(0, shelf.sweep());
    }

    @Test
    void whateverIsAttachedAndRemovedTheContentsAreThoseOfTheRows() throws IOException {
        long seed = 20_261_122;
        Random random = new Random(seed);
        List<DocumentOnFile> there = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            if (there.isEmpty() || random.nextInt(3) > 0) {
                byte[] bytes = new byte[1 + random.nextInt(3)];
                for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) random.nextInt(2);
                DocumentKind kind = DocumentKind.values()[random.nextInt(8)];
                DocumentOnFile document = shelf.put("n" + step, bytes, customer, Optional.empty(), kind, "");
                if (!there.contains(document)) there.add(document);
            } else {
                shelf.remove(there.remove(random.nextInt(there.size())));
            }
            Set<String> onDisk = new HashSet<>();
            for (Path file : contents()) onDisk.add(file.getFileName().toString());
            assertEquals(store.hashes(), onDisk, "seed " + seed + ", step " + step);
            assertEquals(new HashSet<>(there), new HashSet<>(shelf.of(customer)), "seed " + seed + ", step " + step);
        }
        assertTrue(there.size() > 1, "too little happened");
    }

    @Test
    void attachingAndRemovingTouchTheAccount() throws IOException {
        List<Set<Long>> touched = new ArrayList<>();
        database.keepInStep(accounts -> touched.add(Set.copyOf(accounts)));
        shelf.remove(attach(file("a.txt", "a")));
        assertEquals(List.of(Set.of(customer.value()), Set.of(customer.value())), touched);
    }
}
