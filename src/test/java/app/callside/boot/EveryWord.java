package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.base.text.Plain;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Reads every column of every table as words: bytes as UTF-8, what is sealed in Base64 as what it holds. */
final class EveryWord {
    private static final Pattern BASE64 = Pattern.compile("(?:[A-Za-z0-9+/]{4}){2,}(?:[A-Za-z0-9+/]{2,3}={1,2})?");

    private EveryWord() {}

    /** Table and column with the row, by what is said there, as it is stored. */
    static Map<String, String> in(Database database) {
        Map<String, String> words = new TreeMap<>();
        for (String table : tables(database))
            database.read(h -> h.createQuery("select * from " + table)
                    .map((row, _) -> {
                        int columns = row.getMetaData().getColumnCount();
                        for (int i = 1; i <= columns; i++) {
                            String column = row.getMetaData().getColumnName(i).toLowerCase(java.util.Locale.ROOT);
                            Object value = row.getObject(i);
                            String said = value instanceof byte[] bytes
                                    ? new String(bytes, StandardCharsets.UTF_8)
                                    : String.valueOf(row.getString(i));
                            words.merge(table + "." + column, said, (one, next) -> one + "\n" + next);
                        }
                        return true;
                    })
                    .list());
        return words;
    }

    private static List<String> tables(Database database) {
        return database.read(h -> h.createQuery(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history' order by 1")
                .mapTo(String.class)
                .list());
    }

    /** Places in which one of the words stands, in any spelling, and in whatever it is packed. */
    static List<String> holding(Database database, List<String> sought, Set<String> except) {
        List<String> found = new ArrayList<>();
        in(database).forEach((place, said) -> {
            if (except.contains(place)) return;
            String plain = Plain.of(said + "\n" + unpacked(place, said));
            String digits = plain.replaceAll("[\\s().+/-]", "");
            for (String word : sought)
                if (plain.contains(word) || word.matches("\\d+") && digits.contains(word))
                    found.add(place + ": " + word);
        });
        return found;
    }

    private static String unpacked(String place, String said) {
        if (!place.endsWith(".content")
                || place.startsWith("SETTING")
                || place.startsWith("SAVED_VIEW")
                || place.startsWith("SCORE_SHEET")) return "";
        StringBuilder all = new StringBuilder();
        for (String line : said.split("\n", -1))
            all.append(text(Base64.getDecoder().decode(line))).append('\n');
        return all.toString();
    }

    static String text(byte[] content) {
        String bare = new String(content, StandardCharsets.UTF_8);
        if (!bare.startsWith("%PDF")) return bare + "\n" + unpacked(bare);
        try (PdfReader reader = new PdfReader(content)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Whatever in a mail is written in other letters than it says: RFC 2045, 2047, 2231 and 3986. */
    private static String unpacked(String mail) {
        StringBuilder all = new StringBuilder();
        BASE64.matcher(mail)
                .results()
                .forEach(block -> all.append(
                                new String(Base64.getMimeDecoder().decode(block.group()), StandardCharsets.UTF_8))
                        .append('\n'));
        String unfolded = mail.replace("=\r\n", "").replaceAll("\\?=\\s+=\\?[^?]+\\?[qQ]\\?", "");
        for (String sign : List.of("=", "%"))
            all.append(Pattern.compile(sign + "([0-9A-Fa-f]{2})")
                            .matcher(unfolded)
                            .replaceAll(found -> Matcher.quoteReplacement(
                                    String.valueOf((char) Integer.parseInt(found.group(1), 16)))))
                    .append('\n');
        return all.toString();
    }
}
