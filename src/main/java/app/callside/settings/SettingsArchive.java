package app.callside.settings;

import app.callside.base.text.CardNumbers;
import app.callside.base.text.Language;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.call.Disposition;
import app.callside.call.OwnDisposition;
import app.callside.coaching.Occasion;
import app.callside.coaching.ScoreSheet;
import app.callside.coaching.SheetTemplate;
import app.callside.deck.NextAction;
import app.callside.outbox.MailServer;
import app.callside.people.CompanyProfile;
import app.callside.people.PaymentDetails;
import app.callside.settings.SettingsBundle.KeptCard;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// The file in which settings travel: a zip with a page of JSON for each kind, and a manifest with the
/// version of the file and the SHA-256 of each page. Nothing in it is ever unpacked to a disk, and no name
/// in it is trusted.
final class SettingsArchive {
    /// Greater than any file that people make.
    static final int MOST_BYTES = 16 << 20;
    /// Of one page, unpacked.
    static final int MOST_OF_A_PAGE = 8 << 20;

    static final int VERSION = 1;

    private static final String KIND = "callside-settings";
    private static final String MANIFEST = "manifest.json";
    private static final String RULES = "rules.json";
    private static final String CARDS = "cards.json";
    private static final String OUTCOMES = "outcomes.json";
    private static final String SHEETS = "sheets.json";
    private static final String COMPANY = "profile.json";
    private static final String DESK = "choices.json";
    private static final List<String> PAGES = List.of(RULES, CARDS, OUTCOMES, SHEETS, COMPANY, DESK);

    private static final int DEEPEST = 8;
    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 20_000;

    private SettingsArchive() {}

    /// The same settings make the same bytes.
    static byte[] write(SettingsBundle bundle) {
        Map<String, Object> pages = new LinkedHashMap<>();
        Map<String, Object> rules = new TreeMap<>();
        bundle.rules().forEach((part, values) -> rules.put(part, new TreeMap<>(values)));
        pages.put(RULES, rules);
        pages.put(CARDS, bundle.cards().stream().map(SettingsArchive::page).toList());
        pages.put(
                OUTCOMES, bundle.outcomes().stream().map(SettingsArchive::page).toList());
        pages.put(SHEETS, bundle.sheets().stream().map(SettingsArchive::page).toList());
        pages.put(COMPANY, company(bundle));
        pages.put(
                DESK,
                ordered(
                        "look", bundle.choices().look(),
                        "language", bundle.choices().language(),
                        "keys", new TreeMap<>(bundle.choices().keys())));
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, Object> sums = new LinkedHashMap<>();
        pages.forEach((name, page) -> {
            byte[] bytes = json(page);
            files.put(name, bytes);
            sums.put(name, sha256(bytes));
        });
        byte[] manifest = json(ordered("kind", KIND, "version", VERSION, "files", sums));
        var all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            put(zip, MANIFEST, manifest);
            for (Map.Entry<String, byte[]> file : files.entrySet()) put(zip, file.getKey(), file.getValue());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return all.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static Map<String, Object> page(KeptCard card) {
        return ordered(
                "id", card.id(),
                "language", card.language().code(),
                "version", card.version(),
                "group", card.group(),
                "title", card.title(),
                "said", card.said(),
                "behind", card.behind(),
                "reply", card.reply(),
                "ask", card.ask(),
                "capture", card.capture(),
                "action", card.action().id(),
                "retired", card.retired(),
                "at", card.at().toString(),
                "by", card.by());
    }

    private static Map<String, Object> page(OwnDisposition own) {
        return ordered(
                "code", own.code(),
                "words", own.words(),
                "countsAs", own.countsAs().name(),
                "retired", own.retired());
    }

    private static Map<String, Object> page(SheetTemplate sheet) {
        return ordered(
                "key",
                sheet.key(),
                "edition",
                sheet.sheet().edition(),
                "name",
                sheet.sheet().name(),
                "occasions",
                sheet.occasions().stream().sorted().map(Occasion::name).toList(),
                "criteria",
                sheet.sheet().text(),
                "retired",
                sheet.retired());
    }

    private static Map<String, Object> company(SettingsBundle bundle) {
        Map<String, Object> page = ordered(
                "name", bundle.company(),
                "number", bundle.number(),
                "address", bundle.profile().address(),
                "phone", bundle.profile().phone(),
                "email", bundle.profile().email(),
                "register", bundle.profile().register(),
                "remitTo", bundle.payment().remitTo(),
                "account", bundle.payment().account(),
                "link", bundle.payment().link());
        bundle.mail()
                .ifPresent(mail -> page.put(
                        "mail",
                        ordered(
                                "host", mail.host(),
                                "port", mail.port(),
                                "security", mail.security().name(),
                                "user", mail.user(),
                                "from", mail.from())));
        return page;
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            ordered.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        return ordered;
    }

    private static byte[] json(Object page) {
        return JsonWriter.indent(" ").string().value(page).done().getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @throws Refused with the reason, for a file that is damaged, of something else, or of a newer
    ///     program
    static SettingsBundle read(byte[] file) {
        if (file.length > MOST_BYTES) throw new Refused(Fault.of("settings.foreign"));
        Map<String, byte[]> pages = unpacked(file);
        byte[] manifest = pages.remove(MANIFEST);
        if (manifest == null) throw new Refused(Fault.of("settings.foreign"));
        try {
            JsonObject said = object(manifest);
            if (!text(said, "kind", LONGEST_NAME).equals(KIND)) throw new Refused(Fault.of("settings.foreign"));
            if (number(said, "version", Integer.MAX_VALUE) > VERSION) throw new Refused(Fault.of("settings.newer"));
            check(within(said, "files"), pages);
            return bundle(pages);
        } catch (IllegalArgumentException | DateTimeException damaged) {
            throw new Refused(Fault.of("settings.damaged").because(damaged));
        }
    }

    private static Map<String, byte[]> unpacked(byte[] file) {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!name.equals(MANIFEST) && !PAGES.contains(name)) throw new Refused(Fault.of("settings.foreign"));
                byte[] content = zip.readNBytes(MOST_OF_A_PAGE + 1);
                if (content.length > MOST_OF_A_PAGE || pages.put(name, content) != null)
                    throw new Refused(Fault.of("settings.damaged"));
            }
        } catch (IOException | IllegalArgumentException damaged) { // the latter for a name in no known characters
            throw new Refused(Fault.of("settings.damaged").because(damaged));
        }
        return pages;
    }

    private static void check(JsonObject sums, Map<String, byte[]> pages) {
        for (String name : PAGES) {
            byte[] page = pages.get(name);
            if (page == null || !sha256(page).equals(sums.get(name))) throw damaged(name);
        }
    }

    private static SettingsBundle bundle(Map<String, byte[]> pages) {
        JsonObject company = object(page(pages, COMPANY));
        JsonObject desk = object(page(pages, DESK));
        return new SettingsBundle(
                rules(object(page(pages, RULES))),
                rows(page(pages, CARDS)).stream().map(SettingsArchive::card).toList(),
                rows(page(pages, OUTCOMES)).stream()
                        .map(SettingsArchive::outcome)
                        .toList(),
                rows(page(pages, SHEETS)).stream().map(SettingsArchive::sheet).toList(),
                text(company, "name", LONGEST_NAME),
                text(company, "number", LONGEST_NAME),
                new CompanyProfile(
                        text(company, "address", LONGEST_TEXT),
                        text(company, "phone", LONGEST_NAME),
                        text(company, "email", LONGEST_NAME),
                        text(company, "register", LONGEST_TEXT)),
                new PaymentDetails(
                        text(company, "remitTo", LONGEST_TEXT),
                        text(company, "account", LONGEST_TEXT),
                        text(company, "link", LONGEST_TEXT)),
                company.containsKey("mail") ? Optional.of(mail(within(company, "mail"))) : Optional.empty(),
                new Choices(
                        text(desk, "look", LONGEST_NAME),
                        text(desk, "language", LONGEST_NAME),
                        texts(within(desk, "keys"), LONGEST_NAME)));
    }

    private static byte[] page(Map<String, byte[]> pages, String name) {
        return Objects.requireNonNull(pages.get(name));
    }

    private static Map<String, Map<String, String>> rules(JsonObject page) {
        Map<String, Map<String, String>> rules = new TreeMap<>();
        for (String part : page.keySet()) rules.put(part, texts(within(page, part), LONGEST_TEXT));
        return rules;
    }

    private static KeptCard card(JsonObject row) {
        String language = text(row, "language", LONGEST_NAME);
        String action = text(row, "action", LONGEST_NAME);
        KeptCard card = new KeptCard(
                text(row, "id", LONGEST_NAME),
                Language.named(language).orElseThrow(() -> damaged(language)),
                number(row, "version", MOST_ROWS),
                text(row, "group", LONGEST_NAME),
                text(row, "title", LONGEST_TEXT),
                words(row, "said"),
                text(row, "behind", LONGEST_TEXT),
                text(row, "reply", LONGEST_TEXT),
                text(row, "ask", LONGEST_TEXT),
                text(row, "capture", LONGEST_TEXT),
                NextAction.of(action).orElseThrow(() -> damaged(action)),
                flag(row, "retired"),
                Instant.parse(text(row, "at", LONGEST_NAME)),
                text(row, "by", LONGEST_NAME));
        if (card.by().isBlank()) throw damaged("by");
        return card;
    }

    private static OwnDisposition outcome(JsonObject row) {
        return new OwnDisposition(
                text(row, "code", LONGEST_NAME),
                text(row, "words", LONGEST_NAME),
                Disposition.valueOf(text(row, "countsAs", LONGEST_NAME)),
                flag(row, "retired"));
    }

    private static SheetTemplate sheet(JsonObject row) {
        Set<Occasion> occasions =
                words(row, "occasions").stream().map(Occasion::valueOf).collect(Collectors.toSet());
        try {
            ScoreSheet sheet = ScoreSheet.read(
                    text(row, "key", LONGEST_NAME),
                    number(row, "edition", MOST_ROWS),
                    text(row, "name", LONGEST_NAME),
                    text(row, "criteria", LONGEST_TEXT));
            return new SheetTemplate(sheet, occasions, flag(row, "retired"));
        } catch (Refused unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static MailServer mail(JsonObject row) {
        return new MailServer(
                text(row, "host", LONGEST_NAME),
                number(row, "port", 65_535),
                MailServer.Security.valueOf(text(row, "security", LONGEST_NAME)),
                text(row, "user", LONGEST_NAME),
                "",
                text(row, "from", LONGEST_NAME));
    }

    private static Object json(byte[] page) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(page))
                    .toString();
            if (isDeep(text)) throw damaged("depth");
            @Nullable Object value = JsonParser.any().from(text);
            if (value == null) throw damaged("null");
            return value;
        } catch (JsonParserException | CharacterCodingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /// The parser goes down with every bracket, and would not come back from too many.
    private static boolean isDeep(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == '\\' && quoted) i++;
            else if (!quoted && (c == '[' || c == '{') && ++depth > DEEPEST) return true;
            else if (!quoted && (c == ']' || c == '}')) depth--;
        }
        return false;
    }

    private static JsonObject object(byte[] page) {
        if (json(page) instanceof JsonObject object) return object;
        throw damaged("page");
    }

    private static List<JsonObject> rows(byte[] page) {
        if (!(json(page) instanceof JsonArray array) || array.size() > MOST_ROWS) throw damaged("rows");
        List<JsonObject> rows = new ArrayList<>();
        for (Object row : array)
            if (row instanceof JsonObject object) rows.add(object);
            else throw damaged("row");
        return rows;
    }

    private static JsonObject within(JsonObject page, String name) {
        if (page.get(name) instanceof JsonObject object) return object;
        throw damaged(name);
    }

    private static Map<String, String> texts(JsonObject page, int longest) {
        if (page.size() > MOST_ROWS) throw damaged("size");
        Map<String, String> texts = new TreeMap<>();
        for (String name : page.keySet()) texts.put(name, text(page, name, longest));
        return texts;
    }

    /// Without card numbers, which nobody could have typed here either.
    private static String text(JsonObject page, String name, int longest) {
        if (page.get(name) instanceof String text && text.length() <= longest && name.length() <= LONGEST_NAME)
            return CardNumbers.masked(text);
        throw damaged(name);
    }

    private static List<String> words(JsonObject page, String name) {
        if (!(page.get(name) instanceof JsonArray array) || array.size() > MOST_ROWS) throw damaged(name);
        List<String> words = new ArrayList<>();
        for (Object word : array)
            if (word instanceof String text && text.length() <= LONGEST_TEXT) words.add(CardNumbers.masked(text));
            else throw damaged(name);
        return words;
    }

    private static int number(JsonObject page, String name, int most) {
        if (page.get(name) instanceof Integer number && number >= 1 && number <= most) return number;
        throw damaged(name);
    }

    private static boolean flag(JsonObject page, String name) {
        if (page.get(name) instanceof Boolean flag) return flag;
        throw damaged(name);
    }

    private static IllegalArgumentException damaged(String where) {
        return new IllegalArgumentException("Not as it was written: " + where);
    }
}
