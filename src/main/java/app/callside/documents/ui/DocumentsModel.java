package app.callside.documents.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Drops;
import app.callside.base.ui.FileDrag;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.documents.DocumentGuess;
import app.callside.documents.DocumentId;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.DocumentShelf;
import app.callside.ledger.CustomerId;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/// The documents of one account: which are on file, which were read, and a file that is being taken in.
public final class DocumentsModel {
    private final DocumentShelf shelf;
    private final DocumentDesktop desktop;
    private final Work work;
    private final Messages messages;
    private final Supplier<String> collector;
    private final ObservableList<DocumentOnFile> documents = FXCollections.observableArrayList();
    private final ObservableSet<DocumentId> read = FXCollections.observableSet(new java.util.LinkedHashSet<>());
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> coming = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<DocumentKind> kind = new SimpleObjectProperty<>(DocumentKind.OTHER);
    private final StringProperty invoice = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<DocumentId>> leaving = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CustomerId> customer = Optional.empty();
    private List<String> invoices = List.of();
    private boolean taking;
    private Consumer<List<DocumentOnFile>> changed = _ -> {};

    /// @param collector who attaches
    public DocumentsModel(
            DocumentShelf shelf, DocumentDesktop desktop, Work work, Messages messages, Supplier<String> collector) {
        this.shelf = shelf;
        this.desktop = desktop;
        this.work = work;
        this.messages = messages;
        this.collector = collector;
    }

    /// Hears of what is on file each time that has changed by a key press here.
    public void onChanged(Consumer<List<DocumentOnFile>> listener) {
        changed = listener;
    }

    /// Shows an account's documents.
    ///
    /// @param numbers of the invoices that a document may belong to, the likeliest first
    public void show(CustomerId account, Collection<DocumentOnFile> onFile, List<String> numbers) {
        if (!customer.equals(Optional.of(account))) read.clear();
        customer = Optional.of(account);
        invoices = List.copyOf(numbers);
        waiting.clear();
        coming.set(Optional.empty());
        leaving.set(Optional.empty());
        tell("");
        documents.setAll(onFile);
    }

    /// Lets the person choose files.
    public void choose() {
        take(desktop.choose());
    }

    /// Takes in files that were chosen or dropped, one after the other: what each is, is asked first.
    public void take(List<Path> files) {
        if (customer.isEmpty()) return;
        waiting.addAll(files);
        if (coming.get().isEmpty()) next();
    }

    /// The place where files are dropped to be attached; it says so while they are dragged.
    public Drops drops() {
        return new Drops(files -> customer.map(_ -> messages.text("documents.drop", Drops.names(files))), this::take);
    }

    /// A document as a file that another program is handed.
    FileDrag.Source dragged(DocumentOnFile document) {
        return new FileDrag.Source(document.id(), () -> shelf.open(document), _ -> {});
    }

    void sayMaking() {
        tell(messages.text("documents.making"));
    }

    Work work() {
        return work;
    }

    private void next() {
        Optional<Path> file = Optional.ofNullable(waiting.poll());
        file.ifPresent(path -> {
            DocumentGuess guess = DocumentGuess.of(String.valueOf(path.getFileName()), invoices);
            kind.set(guess.kind());
            invoice.set(guess.invoice().orElse(""));
        });
        coming.set(file);
    }

    /// Puts the file that is coming onto the shelf, as the kind and for the invoice that are set.
    public void attach() {
        if (taking || coming.get().isEmpty() || customer.isEmpty()) return;
        taking = true;
        Path file = coming.get().get();
        CustomerId account = customer.get();
        Optional<String> number = Optional.of(invoice.get().strip()).filter(text -> !text.isEmpty());
        DocumentKind what = kind.get();
        String by = collector.get();
        work.start(
                () -> {
                    DocumentOnFile attached = shelf.attach(file, account, number, what, by);
                    return new Change(attached, shelf.of(account));
                },
                change -> {
                    taking = false;
                    refresh(account, change, "documents.attached");
                    next();
                },
                fault -> {
                    taking = false;
                    say(fault);
                    next();
                });
    }

    /// What was done to which document, and what is on file now.
    private record Change(DocumentOnFile document, List<DocumentOnFile> now) {}

    /// Leaves out the file that is coming.
    public void leave() {
        next();
    }

    /// Opens a copy in the system's viewer and counts the document as read.
    public void open(DocumentOnFile document) {
        work.start(
                () -> shelf.open(document),
                copy -> {
                    tell("");
                    read.add(document.id());
                    desktop.open(copy);
                },
                this::say);
    }

    /// Opens the first that was not read; the first of all once every one was.
    public void openNext() {
        documents.stream()
                .filter(document -> !read.contains(document.id()))
                .findFirst()
                .or(() -> documents.stream().findFirst())
                .ifPresent(this::open);
    }

    /// Takes a document off the file at the second call for the same one; the first only asks.
    public void remove(DocumentOnFile document) {
        if (!leaving.get().equals(Optional.of(document.id()))) {
            leaving.set(Optional.of(document.id()));
            tell(messages.text("documents.remove.again", document.fileName()));
            return;
        }
        keep();
        work.start(
                () -> {
                    shelf.remove(document);
                    return new Change(document, shelf.of(document.customer()));
                },
                change -> refresh(document.customer(), change, "documents.removed"),
                this::say);
    }

    /// Forgets that a document was to be taken off the file.
    public void keep() {
        if (leaving.get().isPresent()) tell("");
        leaving.set(Optional.empty());
    }

    private void refresh(CustomerId account, Change change, String key) {
        if (!customer.equals(Optional.of(account))) return;
        documents.setAll(change.now());
        tell(messages.text(key, change.document().fileName()));
        changed.accept(change.now());
    }

    public void markRead(DocumentOnFile document, boolean isRead) {
        if (isRead) read.add(document.id());
        else read.remove(document.id());
    }

    private void say(Fault fault) {
        notice.set("");
        problem.set(messages.text(
                        "fault." + fault.key() + ".happened", fault.values().toArray())
                + " "
                + messages.text("fault." + fault.key() + ".do", fault.values().toArray()));
    }

    private void tell(String words) {
        problem.set("");
        notice.set(words);
    }

    public ObservableList<DocumentOnFile> documents() {
        return documents;
    }

    public ObservableSet<DocumentId> read() {
        return read;
    }

    /// The file whose kind is being asked for.
    ReadOnlyObjectProperty<Optional<Path>> coming() {
        return coming.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<DocumentId>> leaving() {
        return leaving.getReadOnlyProperty();
    }

    List<String> invoices() {
        return invoices;
    }

    ObjectProperty<DocumentKind> kind() {
        return kind;
    }

    StringProperty invoice() {
        return invoice;
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
