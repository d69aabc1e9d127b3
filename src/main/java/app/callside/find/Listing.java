package app.callside.find;

import app.callside.ledger.CustomerId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What an account can be found by.
///
/// @param settled true when nothing is open on it
/// @param phone as written down; may be empty
public record Listing(
        CustomerId customer, boolean settled, String name, String key, String phone, List<Person> people) {
    /// A contact.
    ///
    /// @param contact the number in the store, above 0
    /// @param phone may be empty
    public record Person(long contact, String name, String phone) {}

    /// Parts of a token: the text from the word on, the text before the word, the words of the account.
    static final char PART = '\0';

    private static final int LONGEST_TOKEN = 200;
    private static final int MOST_WORDS = 16;

    public Listing {
        people = List.copyOf(people);
    }

    /// Its lines in the index, none twice.
    public Set<FindEntry> entries() {
        Set<FindEntry> entries = new LinkedHashSet<>();
        List<String> account = accountWords();
        addWords(entries, EntryKind.CUSTOMER, 0, account, List.of());
        addNumbers(entries, 0, phone);
        for (Person person : people) {
            addWords(entries, EntryKind.CONTACT, person.contact(), FoldedWords.withJoined(person.name()), account);
            addNumbers(entries, person.contact(), person.phone());
        }
        return entries;
    }

    private List<String> accountWords() {
        List<String> words = new ArrayList<>(FoldedWords.withJoined(name));
        if (!isKeyTheName(key, name)) words.addAll(FoldedWords.withJoined(key));
        return words;
    }

    /// True when the key has the words of the name and no others, so that it tells nothing more.
    public static boolean isKeyTheName(String key, String name) {
        return key.equals(name) || FoldedWords.of(key).equals(FoldedWords.of(name));
    }

    /// Each token holds the whole text, so that the other words typed can be looked for in it, and so that names which
    /// end alike stand in the order of how they begin.
    private void addWords(
            Set<FindEntry> entries, EntryKind kind, long contact, List<String> words, List<String> account) {
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            String token = String.join(" ", words.subList(i, words.size()))
                    + PART
                    + String.join(" ", words.subList(0, i))
                    + PART
                    + String.join(" ", account);
            entries.add(new FindEntry(kind, settled, cut(token), customer, contact));
        }
    }

    private void addNumbers(Set<FindEntry> entries, long contact, String written) {
        for (String digits : PhoneDigits.entered(written))
            entries.add(new FindEntry(EntryKind.PHONE, settled, digits, customer, contact));
    }

    private static String cut(String token) {
        if (token.length() <= LONGEST_TOKEN) return token;
        boolean splits = Character.isHighSurrogate(token.charAt(LONGEST_TOKEN - 1));
        return token.substring(0, splits ? LONGEST_TOKEN - 1 : LONGEST_TOKEN);
    }

    /// The same for the same texts; another, but for a chance of one in 2^64, when one of them changes.
    public long fingerprint() {
        MessageDigest digest = sha256();
        for (String text : List.of(name, key, phone)) add(digest, text);
        for (Person person : people) {
            add(digest, Long.toString(person.contact()));
            add(digest, person.name());
            add(digest, person.phone());
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xff);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
