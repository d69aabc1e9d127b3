package app.callside.settings;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.call.DispositionBook;
import app.callside.call.OwnDisposition;
import app.callside.coaching.ScoreSheet;
import app.callside.coaching.SheetTemplate;
import app.callside.deck.CardBook;
import app.callside.deck.CardEdition;
import app.callside.deck.ExcuseGroup;
import app.callside.outbox.MailServer;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.DeskProfile;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.settings.SettingsBundle.KeptCard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// All settings in one file: out of this store, and into another. Every verb blocks: not for the interface
/// thread.
public final class SettingsFile {
    private static final int SHOWN_OF_A_SUM = 16;

    private final SettingsStores stores;
    private final RuleBook rules;
    private final CardBook cards;
    private final DispositionBook outcomes;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private final Clock clock;

    public SettingsFile(
            SettingsStores stores,
            RuleBook rules,
            CardBook cards,
            DispositionBook outcomes,
            Seat seat,
            AuditTrail trail,
            UnitOfWork unit,
            Clock clock) {
        this.stores = stores;
        this.rules = rules;
        this.cards = cards;
        this.outcomes = outcomes;
        this.seat = seat;
        this.trail = trail;
        this.unit = unit;
        this.clock = clock;
    }

    /// What the file of today is called, where nobody calls it otherwise.
    public String suggestedName() {
        return "callside-settings-" + LocalDate.now(clock) + ".zip";
    }

    /// Writes all settings into a file, in the place of one that is there.
    ///
    /// @throws Refused where it can't be written, and for whoever may not
    public void export(Path to) {
        seat.need(Right.EDIT_SETTINGS);
        byte[] file = SettingsArchive.write(bundle());
        unit.inOne(() -> {
            trail.tell(Deed.SETTINGS_EXPORTED, sum(file), "");
            try {
                Files.write(to, file);
            } catch (IOException full) {
                throw new Refused(Fault.of("settings.write", to.toString()).because(full));
            }
        });
    }

    /// What taking a file would change here; empty where it says what is here already. Changes nothing.
    ///
    /// @throws Refused where it can't be taken, and for whoever may not
    public List<Change> preview(Path from) {
        seat.need(Right.EDIT_SETTINGS);
        return changes(known(read(from).bundle()));
    }

    /// Puts what a file has in the place of what is here, all of it or nothing. Cards, outcomes and score
    /// sheets that only this store has stay, and older editions are kept.
    ///
    /// @return what was changed
    /// @throws Refused where it can't be taken, and for whoever may not; nothing is changed then
    public List<Change> take(Path from) {
        seat.need(Right.EDIT_SETTINGS);
        Read file = read(from);
        SettingsBundle wanted = known(file.bundle());
        List<Change> taken = unit.inOne(() -> {
            List<Change> changes = changes(wanted);
            if (changes.isEmpty()) return changes;
            enter(wanted);
            trail.tell(Deed.SETTINGS_IMPORTED, file.sum(), String.valueOf(changes.size()));
            return changes;
        });
        rules.refresh();
        outcomes.refresh();
        return taken;
    }

    /// The cards that come with the program are in the store before those of a file are weighed against
    /// them, as they would be as soon as somebody calls.
    private SettingsBundle known(SettingsBundle wanted) {
        wanted.cards().stream().map(KeptCard::language).distinct().forEach(cards::bringIn);
        return wanted;
    }

    private record Read(SettingsBundle bundle, String sum) {}

    private static Read read(Path from) {
        try (InputStream in = Files.newInputStream(from)) {
            byte[] file = in.readNBytes(SettingsArchive.MOST_BYTES + 1);
            return new Read(SettingsArchive.read(file), sum(file));
        } catch (IOException gone) {
            throw new Refused(Fault.of("settings.read", from.toString()).because(gone));
        }
    }

    private static String sum(byte[] file) {
        return SettingsArchive.sha256(file).substring(0, SHOWN_OF_A_SUM);
    }

    private SettingsBundle bundle() {
        Optional<DeskProfile> profile = stores.profiles().profile();
        return new SettingsBundle(
                rules.changed(),
                ownCards(),
                stores.outcomes().all(),
                stores.coaching().sheets().stream()
                        .sorted(Comparator.comparing(SheetTemplate::key))
                        .toList(),
                profile.map(DeskProfile::company).orElse(""),
                profile.map(DeskProfile::callbackNumber).orElse(""),
                stores.profiles().company(),
                stores.profiles().paymentDetails(),
                stores.mail().server().map(SettingsFile::withoutPassword),
                stores.choices().read());
    }

    private static MailServer withoutPassword(MailServer mail) {
        return withPassword(mail, "");
    }

    private static MailServer withPassword(MailServer mail, String password) {
        return new MailServer(mail.host(), mail.port(), mail.security(), mail.user(), password, mail.from());
    }

    private List<KeptCard> ownCards() {
        return all().stream()
                .filter(one -> !one.by().isEmpty())
                .sorted(Comparator.comparing(KeptCard::id)
                        .thenComparing(KeptCard::language)
                        .thenComparing(KeptCard::version))
                .toList();
    }

    /// Every edition of every card, those that came with the program too.
    private List<KeptCard> all() {
        List<ExcuseGroup> groups = cards.groups();
        Set<String> ids = stores.cards().latest(groups).stream()
                .map(one -> one.card().id())
                .collect(Collectors.toCollection(TreeSet::new));
        return ids.stream()
                .flatMap(id -> stores.cards().editions(id, groups).stream())
                .map(KeptCard::of)
                .toList();
    }

    private void enter(SettingsBundle wanted) {
        rules.replace(wanted.rules());
        Map<String, ExcuseGroup> groups =
                cards.groups().stream().collect(Collectors.toMap(ExcuseGroup::id, group -> group));
        List<CardEdition> added = added(wanted.cards()).stream()
                .map(card -> card.edition(Objects.requireNonNull(groups.get(card.group()))))
                .toList();
        if (!added.isEmpty()) stores.cards().add(added);
        Map<String, OwnDisposition> here = byCode();
        for (OwnDisposition one : wanted.outcomes()) {
            OwnDisposition before = here.get(one.code());
            if (before == null) stores.outcomes().add(one);
            else if (!before.equals(one)) stores.outcomes().change(one);
        }
        for (SheetTemplate sheet : newSheets(wanted.sheets()))
            stores.coaching().add(sheet, seat.name(), clock.instant());
        DeskProfile profile = stores.profiles().profile().orElse(new DeskProfile("", "", ""));
        DeskProfile next = new DeskProfile(profile.collector(), wanted.company(), wanted.number());
        if (!next.equals(profile)) stores.profiles().keep(next);
        stores.profiles().keep(wanted.profile());
        stores.profiles().keep(wanted.payment());
        enter(wanted.mail());
        stores.choices().keep(wanted.choices());
    }

    /// The password of the same user of the same server stays.
    private void enter(Optional<MailServer> wanted) {
        Optional<MailServer> here = stores.mail().server();
        if (here.map(SettingsFile::withoutPassword).equals(wanted)) return;
        wanted.ifPresentOrElse(
                mail -> stores.mail()
                        .keep(withPassword(
                                mail,
                                here.filter(known -> known.host().equals(mail.host())
                                                && known.user().equals(mail.user()))
                                        .map(MailServer::password)
                                        .orElse(""))),
                () -> stores.mail().forget());
    }

    private Map<String, OwnDisposition> byCode() {
        return stores.outcomes().all().stream().collect(Collectors.toMap(OwnDisposition::code, one -> one));
    }

    /// The editions that are to be added here. Where both sides have edited a card from the same version
    /// on, that of the file becomes the next one; theirs stays among the older.
    private List<KeptCard> added(List<KeptCard> wanted) {
        List<KeptCard> here = new ArrayList<>(all());
        List<KeptCard> added = new ArrayList<>();
        List<KeptCard> sorted =
                wanted.stream().sorted(Comparator.comparing(KeptCard::version)).toList();
        for (KeptCard card : sorted) {
            Optional<KeptCard> newest = newest(card, here);
            int version = newest.map(KeptCard::version).orElse(0);
            boolean isLast = newest(card, sorted).filter(card::equals).isPresent();
            Optional<KeptCard> next = Optional.empty();
            if (card.version() > version) next = Optional.of(card);
            else if (isLast && newest.filter(card::saysTheSame).isEmpty())
                next = Optional.of(card.inVersion(version + 1));
            next.ifPresent(here::add);
            next.ifPresent(added::add);
        }
        return added;
    }

    private static Optional<KeptCard> newest(KeptCard card, List<KeptCard> among) {
        return among.stream().filter(card::isSameCard).max(Comparator.comparing(KeptCard::version));
    }

    private List<SheetTemplate> newSheets(List<SheetTemplate> wanted) {
        List<SheetTemplate> added = new ArrayList<>();
        for (SheetTemplate sheet : wanted) {
            Optional<SheetTemplate> here = sheet(sheet.key());
            int edition = here.map(one -> one.sheet().edition()).orElse(0);
            if (here.filter(one -> isAlike(one, sheet)).isPresent()) continue;
            if (sheet.sheet().edition() > edition) added.add(sheet);
            else
                added.add(new SheetTemplate(
                        new ScoreSheet(
                                sheet.key(),
                                edition + 1,
                                sheet.sheet().name(),
                                sheet.sheet().criteria()),
                        sheet.occasions(),
                        sheet.retired()));
        }
        return added;
    }

    private static boolean isAlike(SheetTemplate one, SheetTemplate other) {
        return one.draft().equals(other.draft()) && one.retired() == other.retired();
    }

    private Optional<SheetTemplate> sheet(String key) {
        return stores.coaching().sheets().stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    /// @throws Refused for what can't stand here
    private List<Change> changes(SettingsBundle wanted) {
        if (!rules.canHold(wanted.rules())) throw new Refused(Fault.of("settings.rules"));
        List<Change> changes = new ArrayList<>(ofRules(wanted.rules()));
        Set<String> groups = cards.groups().stream().map(ExcuseGroup::id).collect(Collectors.toSet());
        List<KeptCard> known = all();
        List<KeptCard> added = added(wanted.cards());
        for (KeptCard card : added) {
            if (!groups.contains(card.group())) throw new Refused(Fault.of("settings.newer"));
            readable(card);
            if (newest(card, added).filter(card::equals).isEmpty()) continue;
            String before = newest(card, known)
                    .map(one -> String.valueOf(one.version()))
                    .orElse("");
            changes.add(new Change(
                    Change.Kind.CARD, card.title() + " (" + card.language().code() + ")", before, "" + card.version()));
        }
        Map<String, OwnDisposition> here = byCode();
        for (OwnDisposition one : wanted.outcomes()) {
            OwnDisposition before = here.get(one.code());
            if (before != null && before.countsAs() != one.countsAs())
                throw new Refused(Fault.of("settings.outcome", one.code()));
            if (!one.equals(before))
                changes.add(
                        new Change(Change.Kind.OUTCOME, one.code(), before == null ? "" : before.words(), one.words()));
        }
        for (SheetTemplate sheet : newSheets(wanted.sheets()))
            changes.add(new Change(
                    Change.Kind.SHEET,
                    sheet.sheet().name(),
                    sheet(sheet.key()).map(one -> "" + one.sheet().edition()).orElse(""),
                    "" + sheet.sheet().edition()));
        changes.addAll(ofTheCompany(wanted));
        return List.copyOf(changes);
    }

    /// @throws Refused for a card that the deck could not show
    private void readable(KeptCard card) {
        try {
            card.edition(cards.groups().getFirst());
        } catch (IllegalArgumentException incomplete) {
            throw new Refused(Fault.of("settings.damaged").because(incomplete));
        }
    }

    private List<Change> ofRules(Map<String, Map<String, String>> wanted) {
        List<Change> changes = new ArrayList<>();
        Set<String> parts = new TreeSet<>(rules.changed().keySet());
        parts.addAll(wanted.keySet());
        for (String part : parts) {
            Map<String, String> next = wanted.getOrDefault(part, Map.of());
            Set<String> names =
                    new TreeSet<>(rules.changed().getOrDefault(part, Map.of()).keySet());
            names.addAll(next.keySet());
            for (String name : names)
                RuleBook.entry(part, name).ifPresent(entry -> {
                    String before = rules.value(entry);
                    String after = Optional.ofNullable(next.get(name)).orElseGet(() -> RuleBook.delivered(entry));
                    if (!before.equals(after)) changes.add(Change.of(entry, before, after));
                });
        }
        return changes;
    }

    private List<Change> ofTheCompany(SettingsBundle wanted) {
        SettingsBundle here = bundle();
        List<Change> changes = new ArrayList<>();
        add(changes, Change.Kind.COMPANY, here.company(), wanted.company());
        add(changes, Change.Kind.NUMBER, here.number(), wanted.number());
        add(
                changes,
                Change.Kind.ADDRESS,
                here.profile().address(),
                wanted.profile().address());
        add(changes, Change.Kind.PHONE, here.profile().phone(), wanted.profile().phone());
        add(changes, Change.Kind.EMAIL, here.profile().email(), wanted.profile().email());
        add(
                changes,
                Change.Kind.REGISTER,
                here.profile().register(),
                wanted.profile().register());
        add(
                changes,
                Change.Kind.REMIT_TO,
                here.payment().remitTo(),
                wanted.payment().remitTo());
        add(
                changes,
                Change.Kind.ACCOUNT,
                here.payment().account(),
                wanted.payment().account());
        add(changes, Change.Kind.LINK, here.payment().link(), wanted.payment().link());
        add(changes, Change.Kind.MAIL, shown(here.mail()), shown(wanted.mail()));
        add(changes, Change.Kind.LOOK, here.choices().look(), wanted.choices().look());
        add(
                changes,
                Change.Kind.LANGUAGE,
                here.choices().language(),
                wanted.choices().language());
        int before = here.choices().keys().size();
        int after = wanted.choices().keys().size();
        if (!here.choices().keys().equals(wanted.choices().keys()))
            changes.add(new Change(Change.Kind.KEYS, "", "" + before, "" + after));
        return changes;
    }

    private static String shown(Optional<MailServer> mail) {
        return mail.map(one -> one + " " + one.from()).orElse("");
    }

    private static void add(List<Change> changes, Change.Kind kind, String before, String after) {
        if (!before.equals(after)) changes.add(new Change(kind, "", before, after));
    }
}
