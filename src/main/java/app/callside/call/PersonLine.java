package app.callside.call;

import app.callside.base.phone.PhoneNumber;
import app.callside.base.phone.PhoneNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads who is on the line from one line as it is typed: `Marta Klein AP mgr 312 555 0142 marta@harbor.example`. What
/// it finds is put before a person, never taken by itself.
public final class PersonLine {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern FAX = Pattern.compile("(?i)\\b(?:fax|telefax|fx|f)\\b[\\s.:#]*$");
    private static final Pattern PHONE =
            Pattern.compile("(?i)\\b(?:phone|tel|telephone|ph|direct|dir|mobile|mob|cell|ext|t|m|p|d)\\b[\\s.:#]*$");
    private static final Pattern TALK = Pattern.compile(
            "(?i)^(?:(?:i )?(?:spoke|spk|talked|talking|speaking|spoken) (?:to|with|w/)|this is|name is|ask for|contact(?: is)?|on the line)[\\s:]+");
    private static final Set<String> POLITE =
            Set.of("mr", "mrs", "ms", "miss", "dr", "herr", "frau", "mme", "sr", "sra");
    /// Words with which titles begin; what stands behind the first of them belongs to the title.
    private static final Set<String> TITLES = Set.of(
            "ap",
            "a/p",
            "ar",
            "accounts",
            "account",
            "acctg",
            "accounting",
            "accountant",
            "accts",
            "payables",
            "payable",
            "controller",
            "comptroller",
            "cfo",
            "ceo",
            "coo",
            "owner",
            "president",
            "pres",
            "vp",
            "svp",
            "vice",
            "manager",
            "mgr",
            "mngr",
            "supervisor",
            "supv",
            "director",
            "dir",
            "head",
            "lead",
            "clerk",
            "bookkeeper",
            "bkpr",
            "treasurer",
            "partner",
            "principal",
            "secretary",
            "assistant",
            "asst",
            "office",
            "purchasing",
            "buyer",
            "procurement",
            "finance",
            "financial",
            "receptionist",
            "reception",
            "admin",
            "administrator",
            "billing",
            "credit",
            "cashier",
            "buchhaltung",
            "kreditorenbuchhaltung",
            "geschaftsfuhrer",
            "comptable",
            "comptabilite",
            "gerant",
            "contabilidad",
            "gerente",
            "responsable",
            "proprietor",
            "gm",
            "md",
            "sr.",
            "senior",
            "junior",
            "chief",
            "general",
            "managing",
            "project",
            "store",
            "branch",
            "operations",
            "ops",
            "hr");

    private final PhoneNumbers phones;

    public PersonLine(PhoneNumbers phones) {
        this.phones = phones;
    }

    /// Who a line names; empty when there is no name in it.
    ///
    /// @param country ISO code of the customer's country, for numbers without a country code; may be empty
    public Optional<RightParty> read(String line, String country) {
        String rest = line;
        String email = "";
        Matcher mail = EMAIL.matcher(rest);
        if (mail.find()) {
            email = mail.group();
            rest = without(rest, mail.start(), mail.end());
        }
        String phone = "";
        String fax = "";
        for (PhoneNumbers.Found found : phones.findIn(rest, country).reversed()) {
            String before = rest.substring(0, found.from());
            String kept = written(found.number());
            boolean isFax = FAX.matcher(before).find();
            if (isFax) fax = kept;
            else phone = kept;
            rest = without(rest, cut(before, isFax ? FAX : PHONE), found.to());
        }
        List<String> words = new ArrayList<>(
                Arrays.stream(TALK.matcher(rest.strip()).replaceFirst("").split("[\\s,;|]+"))
                        .filter(word -> word.chars().anyMatch(Character::isLetter))
                        .toList());
        while (!words.isEmpty() && POLITE.contains(plain(words.getFirst()))) words.removeFirst();
        int titled = 0;
        while (titled < words.size() && !TITLES.contains(plain(words.get(titled)))) titled++;
        String name = words.subList(0, titled).stream().map(PersonLine::named).collect(Collectors.joining(" "));
        String title = String.join(" ", words.subList(titled, words.size()));
        return name.isBlank() ? Optional.empty() : Optional.of(new RightParty(name, title, phone, fax, email));
    }

    private static String written(PhoneNumber number) {
        return number.extension().isEmpty() ? number.shown() : number.shown() + " ext. " + number.extension();
    }

    /// Where the label before a number begins, or the number itself.
    private static int cut(String before, Pattern label) {
        Matcher labelled = label.matcher(before);
        return labelled.find() ? labelled.start() : before.length();
    }

    private static String without(String text, int from, int to) {
        return text.substring(0, from) + " " + text.substring(to);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^[(\\[]+|[.)\\]:]+$", "");
    }

    /// A name typed in a hurry gets its capitals; one that has any is left as it is.
    private static String named(String word) {
        boolean small = word.equals(word.toLowerCase(Locale.ROOT));
        return small && !word.isEmpty() ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
