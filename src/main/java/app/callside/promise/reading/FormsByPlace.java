package app.callside.promise.reading;

import app.callside.promise.PaymentForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Card for the first, BACS for the second", "first by check and second by ACH": forms that are told after
/// all the payments, by the place of each.
///
/// @param heard the note and its forms
record FormsByPlace(Heard heard) {
    private static final String PLACE =
            "(?:the )?(?<place>first|1st|second|2nd|third|3rd|fourth|4th|other|last)(?: one| half| payment| part| two)?";
    private static final List<Pattern> WAYS = List.of(
            Pattern.compile("(?<form>F+)(?: for| on)+ " + PLACE + "(?! [MDI])(?!\\w)"),
            Pattern.compile("(?<!\\w)" + PLACE
                    + "(?: is| will be| goes| comes)*(?: by| via| a| per| with| in|:|,)* ?(?<form>F+)"));
    private static final String NAMES = "first|second|third|fourth";

    /// The form of each of so many payments; absent where no place was told.
    Optional<List<Optional<PaymentForm>>> ofEach(int payments) {
        Map<Integer, PaymentForm> told = new TreeMap<>();
        for (Pattern way : WAYS) {
            Matcher found = way.matcher(heard.text());
            while (found.find())
                form(found).ifPresent(form -> told.putIfAbsent(index(found.group("place"), payments), form));
            if (!told.isEmpty()) break;
        }
        if (told.size() < 2) return Optional.empty();
        List<Optional<PaymentForm>> how = new ArrayList<>();
        for (int i = 0; i < payments; i++) how.add(Optional.ofNullable(told.get(i)));
        return Optional.of(how);
    }

    private Optional<PaymentForm> form(Matcher found) {
        return heard.forms().stream()
                .filter(form -> form.at() == found.start("form"))
                .map(Said::what)
                .findFirst();
    }

    private static int index(String place, int payments) {
        if (place.equals("other") || place.equals("last")) return payments - 1;
        if (Character.isDigit(place.charAt(0))) return place.charAt(0) - '1';
        return List.of(NAMES.split("\\|")).indexOf(place);
    }
}
