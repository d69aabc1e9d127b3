package app.callside.documents;

import app.callside.base.secret.Secrecy;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.ledger.CustomerId;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The copies on file. Equal content is kept once. A file is on the disk before the row that names it, and
/// leaves after it, so that whatever stops the program leaves at most content that nobody names; [#sweep()]
/// takes that away. Everything here reads or writes the disk: not for the interface thread.
public final class DocumentShelf {
    /// A scanned contract has a few megabytes; beyond this it is something else.
    static final long LARGEST = 50L << 20;

    private final ContentFolder folder;
    private final DocumentStore store;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private final Clock clock;

    /// Content and rows move together: nobody may sweep or remove between a file and its row.
    private final ReentrantLock moving = new ReentrantLock();

    /// @param root a folder of the shelf's own; made when the first document comes
    /// @param secrecy what keeps the content from whoever reads the folder
    public DocumentShelf(
            Path root, Secrecy secrecy, DocumentStore store, AuditTrail trail, UnitOfWork unit, Clock clock) {
        this(root, root.resolve("open"), secrecy, store, trail, unit, clock);
    }

    /// As before.
    ///
    /// @param views where viewers are given copies, cleared as soon as they are let go of
    public DocumentShelf(
            Path root,
            Path views,
            Secrecy secrecy,
            DocumentStore store,
            AuditTrail trail,
            UnitOfWork unit,
            Clock clock) {
        folder = new ContentFolder(root, views, secrecy);
        this.store = store;
        this.trail = trail;
        this.unit = unit;
        this.clock = clock;
    }

    /// Copies a file onto the shelf. Where the same content is on file for the same invoice and as the same
    /// kind, that document is given and nothing is added.
    ///
    /// @throws Refused when the file is none, vanished, locked, empty, over 50 MB, a program, or changes
    ///     meanwhile, or when the shelf can't be written; nothing is kept then
    public DocumentOnFile attach(
            Path file, CustomerId customer, Optional<String> invoice, DocumentKind kind, String by) {
        unit.needMayChange();
        SourceFile source = new SourceFile(file);
        moving.lock();
        try {
            ContentFolder.Kept kept = source.takeInto(folder, LARGEST);
            return enter(kept, source.name(), customer, invoice, kind, by);
        } finally {
            moving.unlock();
        }
    }

    /// Puts content that the program itself has made onto the shelf.
    ///
    /// @param content at least 1 byte
    /// @throws Refused when it has over 50 MB or the shelf can't be written; nothing is kept then
    public DocumentOnFile put(
            String fileName,
            byte[] content,
            CustomerId customer,
            Optional<String> invoice,
            DocumentKind kind,
            String by) {
        unit.needMayChange();
        moving.lock();
        try {
            ContentFolder.Kept kept = folder.take(new ByteArrayInputStream(content), LARGEST);
            return enter(kept, fileName, customer, invoice, kind, by);
        } catch (TooLarge large) {
            throw new Refused(Fault.of("document.large", fileName, LARGEST >> 20));
        } catch (IOException full) {
            throw new Refused(Fault.of("document.disk", fileName).because(full));
        } finally {
            moving.unlock();
        }
    }

    private DocumentOnFile enter(
            ContentFolder.Kept kept,
            String name,
            CustomerId customer,
            Optional<String> invoice,
            DocumentKind kind,
            String by) {
        DocumentOnFile document = new DocumentOnFile(
                DocumentId.fresh(),
                customer,
                invoice.map(String::strip).filter(number -> !number.isEmpty()),
                kind,
                name,
                kept.size(),
                kept.hash(),
                clock.instant(),
                by);
        return unit.inOne(() -> same(document).orElseGet(() -> {
            store.add(document);
            return document;
        }));
    }

    private Optional<DocumentOnFile> same(DocumentOnFile document) {
        return store.ofCustomer(document.customer()).stream()
                .filter(known -> known.hash().equals(document.hash())
                        && known.kind() == document.kind()
                        && known.invoice().equals(document.invoice()))
                .findFirst();
    }

    public List<DocumentOnFile> of(CustomerId customer) {
        return store.ofCustomer(customer);
    }

    /// A read-only copy under the document's own name, for the system's viewer.
    ///
    /// @throws Refused when the content is gone, or is no longer what was attached
    public Path open(DocumentOnFile document) {
        try {
            Path view = folder.freshView(FileName.safe(document.fileName()));
            HashedCopy copy;
            try (OutputStream target = Files.newOutputStream(view)) {
                copy = folder.copyTo(document.hash(), target);
            }
            if (!copy.hash().equals(document.hash())) {
                Files.delete(view);
                throw changed(document);
            }
            if (!view.toFile().setReadOnly()) throw new Refused(Fault.of("document.disk", document.fileName()));
            return view;
        } catch (IOException unreadable) {
            throw unread(document, unreadable);
        }
    }

    /// The content, to go along with an e-mail.
    ///
    /// @throws Refused as [#open(DocumentOnFile)] does
    public byte[] content(DocumentOnFile document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) document.size());
        try {
            if (!folder.copyTo(document.hash(), bytes).hash().equals(document.hash())) throw changed(document);
        } catch (IOException unreadable) {
            throw unread(document, unreadable);
        }
        return bytes.toByteArray();
    }

    private static Refused changed(DocumentOnFile document) {
        return new Refused(Fault.of("document.changed", document.fileName()));
    }

    private static Refused unread(DocumentOnFile document, IOException reason) {
        Fault fault = reason instanceof NoSuchFileException
                ? Fault.of("document.gone", document.fileName())
                : Fault.of("document.unread", document.fileName());
        return new Refused(fault.because(reason));
    }

    /// Takes a document off the file, and its content where no other document has the same.
    public void remove(DocumentOnFile document) {
        moving.lock();
        try {
            boolean last = unit.inOne(() -> {
                store.remove(document);
                // by number: its name may name somebody, and the trail never forgets
                trail.tell(
                        Deed.DOCUMENT_REMOVED,
                        String.valueOf(document.customer().value()),
                        String.valueOf(document.id().value()));
                return store.countWith(document.hash()) == 0;
            });
            if (last) folder.delete(document.hash());
        } catch (IOException held) {
            // an orphan now; the next sweep takes it
            org.slf4j.LoggerFactory.getLogger(DocumentShelf.class).warn("Content stays for now", held);
        } finally {
            moving.unlock();
        }
    }

    /// Clears away copies that viewers had; what a viewer still holds stays until the next start.
    public void clearViews() {
        folder.clearViews();
    }

    /// Clears away content that no document names and copies that viewers had; at the start of the program.
    ///
    /// @return how many contents went
    public int sweep() {
        if (unit.isReadOnly()) return 0; // a store of which this one is a copy may name more
        moving.lock();
        try {
            return folder.sweep(store.hashes());
        } catch (IOException unreadable) {
            org.slf4j.LoggerFactory.getLogger(DocumentShelf.class).warn("The shelf was not swept", unreadable);
            return 0;
        } finally {
            moving.unlock();
        }
    }
}
