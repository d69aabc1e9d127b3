package app.callside.promise.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "2,500 Monday, no make that 3,000": what was said first is taken back, in the same sentence or in a
/// later one. Of what is said anew only its own kinds are replaced: a new sum leaves the day as it was.
///
/// @param text the note without the words that take back, letter for letter as long as the note
/// @param takenBack where each of those begins which no longer holds
record Correction(String text, Set<Integer> takenBack) {
    private static final String WHO = "(?:(?:he|she|they|i|it|we) )?";
    /// Between the words that take back and what is said instead.
    private static final String LEAD = "(?:" + WHO
            + "(?:said|says|meant|means|wants|will do|will pay|can do|did say) )?(?:make (?:it|that) |it is |that is |"
            + "its |it's |it will be |will be |on |by |for |to |now |the |a )*";
    private static final String MOVED = "(?:changed|chgd|moved|pushed|bumped|upped|raised|lowered|brought|switched|"
            + "slipped|reset|revised|rescheduled|postponed|delayed|put back|extended|reduced|cut|amended|increased)";

    /// Beside these the new sum or day stands at once.
    private static final Pattern AT_ONCE = Pattern.compile(
            "(?<=[\\s,;.-])(?:(?:no|nope|sorry|wait|actually|scratch that|strike that|correction|i mean|rather|"
                    + "make (?:it|that)|or rather|(?:then )?corrected (?:himself|herself|themselves|that|it|this)(?: to)?|corrected(?: down| up)? to|"
                    + "(?:(?:then|but|and|now|later|he|she|they|it|was|got|has|been) )*" + MOVED
                    + "(?: (?:it|that|this|the date|forward|up|back|out|down))* (?:to|on)|(?:(?:then|but|and|now|later|he|she|they) )*made (?:it|that)(?= (?:only |just |a )?M)|(?:and )?it became)[:,]? (?:only |just )?)+"
                    + LEAD + "(?=([MDF])\\1*)");

    /// After these a few more words may stand before it.
    private static final Pattern ANEW = Pattern.compile(
            "(?<=[\\s,;.(-])(?:(?:no,? )?wait(?:,? no)?|no,? actually|(?:hang|hold) on|scratch that|strike that|correction|"
                    + "on second thoughts?|my mistake|oops|my bad|typo|or rather|amendment|amended|update|edit|revised|"
                    + "better make (?:it|that)|i meant|he meant|she meant|they meant|should (?:read|say|have been)|"
                    + "(?:but |then |and )*now (?:says|saying|promis\\w+|swears|offers|wants to pay|it is|it's)|"
                    + "(?:but |then |later )*(?:he |she |they )?(?:called|rang|phoned) (?:me |us )?back (?:later |again )?"
                    + "(?:to say|and (?:said|says)|saying))\\b[ ,:;.!-]*(?:make (?:it|that) |then |ok |let's say |"
                    + "that is |it's |it is |should be |" + WHO
                    + "(?:said|says|will|can|could|only|wants|do|pay|meant|it will be) )*" + LEAD + "(?=[MDF])");
    /// "No wait, Monday is payroll, make it Wednesday": why it is taken back stands between.
    private static final Pattern ANEW_FOR_A_REASON = Pattern.compile(
            "(?<=[\\s,;.(-])(?:no,? wait|wait(?:,? no)?|(?:hang|hold) on|scratch that|(?:ah|oh),? no|no,? sorry|sorry|actually,? no|no,? actually|oops)"
                    + "[, :;-]+[^;.?M]{3,60}?[,.;-]+ ?(?:so |then |and |but )*(?:let's |better |rather |can we |please )*"
                    + "(?:make (?:it|that)|(?:say|do) (?:it )?|corrected(?: it)? to|change it to|changed (?:it )?to)(?: on| by| for| the)* ?(?=[MDF])"
                    + "|(?<=[\\s,;.(-])(?:no,? wait|wait(?:,? no)?|(?:hang|hold) on|scratch that|actually,? no|no,? actually|oops)"
                    + "[, :;-]+[^;.?M]{3,60}?[,-]+ ?so (?:it's |it is |that's |now |rather |then |on |by |the |it will be |he will pay |she will pay )*(?=[MDF])");
    /// "Now says Friday": whatever was before, this is promised; the word stands for it.
    private static final Pattern NOW = Pattern.compile("\\bnow (?:says|saying|promis\\w+|swears|offers)\\b");
    private static final String PAYS = "pays ";
    /// The word for a day right before another one.
    private static final Pattern SAME_DAY = Pattern.compile("D(?: | \\(|, )(?:the |on )?$");
    /// Where what is said anew ends: at another payment, or at the end of its sentence.
    private static final Pattern ANEW_ENDS =
            Pattern.compile(";|(?<!\\b\\w)\\. |(?:,| and| then| plus)+ (?:the |a |another |then )*[MI]|$");

    /// "2,500 rather than 3,000": what is said second does not hold.
    private static final Pattern NOT_THAT = Pattern.compile(
            "(?<=([MDFI]))(?:(?: ?,)? (?:rather than|instead of|and not|but not|in place of|not)|(?: ?,| ?\\() ?(?:was|"
                    + "orig(?:inally)?|previously|formerly|(?:up|down|moved|changed) from|vs)) (?:the |on |by |a |from )*((\\1)+)(?!\\w)\\)?");

    /// "It's 4,100 on the 20th, not 5,200".
    private static final Pattern NOT_THAT_SUM = Pattern.compile(
            "(?<=M [^.;MD]{0,12}D{1,30})(?:,? (?:and |as )?not|,? rather than|,? instead of) (?:the |for )?(M+)(?!\\w)(?: (?:that )?(?:we|i|you) (?:had )?(?:asked|wanted|needed|requested|demanded)(?: for)?)?(?= as | like |[,.;)]|$)");

    private static final String WITH = "(?:(?:the|on|by|via|per|with|a) )*";
    /// "Not 10511, he meant 10482": what is said first does not hold.
    private static final Pattern NOT_BUT = Pattern.compile(
            "(?<!\\w)(?:(?:not|no longer)(?: (?:be|paying|sending|doing|coming|going|going to be))?|instead of|rather than) "
                    + WITH
                    + "(([MDIF])\\2*)(?: (?:after all|any ?more|any longer|as (?:agreed|planned|promised|said)))?(?:,|;|:| but| -|(?= it| he| she| they))+ ?(?<only>only |just )?(?:it will be |(?:he|she|they) (?:will )?(?:pays?|sends?|does) |(?:paying|sending|sends?|pays?|does|doing) |(?:he|she|they|it) (?:meant|means|said|is) |it's |"
                    + "but |make it |rather )*(?=" + WITH + "\\2)");

    /// "Instead of 3,640 on Friday it will be 4,000 on Monday".
    private static final Pattern INSTEAD_OF = Pattern.compile(
            "(?<![\\w])(?:instead of|rather than|in place of|scratch|scrap|forget|ignore|disregard|never ?mind|strike) ((?:[a-z]+ |[MDF]+ ?)+?)(?:,|(?=(?:it|he|"
                    + "she|they|we|i) (?:will|is|are|can|pays?|sends?|wires?|goes)\\b))");

    /// "Was 12/3, now 19/3", "moved from Friday to Monday".
    private static final Pattern FROM_TO = Pattern.compile(
            "(?<!\\w)(?:(?:was|were|had been|originally|orig|previously|old date|" + "(?:" + MOVED
                    + "|moving|pushing|bumping|shifting|switching|changing)[^.;D]{0,30}? from|"
                    + "from)[ :]*(?:to be |going to be |going to (?:pay|send|wire|mail|do) |for |on |the |due )*)(([DM])\\2*)[ ,;.>-]*(?:is |and |but |it's |its |today )*"
                    + "(?:now|to|new date|new ptp|new|revised to|becomes)[ :,]*(?:is |it's |on |the |for |to |by |date )*(?=\\2)");

    /// "Was going to be 3,600 on Friday, now it's 1,800": a payment that was said whole is said anew.
    private static final Pattern WAS_NOW =
            Pattern.compile("(?<!\\w)(?:(?:it )?(?:was|were|had been)(?: (?:going|supposed|meant|due|originally))?|"
                    + "supposed|meant|originally) (?:to be |to pay )?(?:the )?([^.;]*?M[^.;]*?D[^.;,]*|[^.;]*?D[^.;]*?M[^.;,]*)[,;.] (?:but |and |so )?(?:is |it is |it's |that's )?now(?: (?:it is|it's|that's|down to|up to|only|says|pays))*"
                    + " (?=(?:the |on |by )*[MD])");

    /// "He first offered 2,000, then 4,800": the later word holds.
    private static final Pattern FIRST = Pattern.compile(
            "(?<!\\w)(?:(?:at )?first|initially|originally)[, ]+(?:he |she |they |it was )?(?:offer\\w*|said|wanted|"
                    + "propos\\w+|promis\\w+|agreed|planned|was going|were going|talked)\\b([^.;]*?)(?=,|;|\\.| but | then )");
    private static final Pattern THEN = Pattern.compile("\\b(?:then|but|later|finally|eventually|now|in the end)\\b");

    /// "He will stop that check and wire it", "cancels it and does a transfer": another way than the first.
    private static final Pattern STOPPED = Pattern.compile(
            "(?<!\\w)(?:stop(?:s|ping)?|cancel(?:s|ling)?|void(?:s|ing)?|tear(?:s|ing)? up|scrap(?:s|ping)?|"
                    + "recall(?:s|ing)?)(?: payment on)? (?:(?:that|the|his|her|their|old|lost|first) )*(?:F+|it|them|"
                    + "payment|that one|that|one)(?=,? ?(?:and|then|;|,|\\+)+ (?:(?:he|she|they|will|instead|just|then) )*(?:F|send|"
                    + "reissue|re-issue|replace|issue|cut|do |use |pay|make))");

    private static final List<Function<String, Optional<Correction>>> WAYS = List.of(
            Correction::notBut,
            Correction::insteadOf,
            Correction::notThat,
            Correction::notThatSum,
            Correction::fromTo,
            Correction::wasNow,
            Correction::stopped,
            Correction::saidAnewForAReason,
            Correction::saidAnew,
            Correction::first,
            Correction::atOnce);

    Correction {
        takenBack = Set.copyOf(takenBack);
    }

    /// The first correction of a note; empty where none is left.
    static Optional<Correction> in(String text) {
        return WAYS.stream().flatMap(way -> way.apply(text).stream()).findFirst();
    }

    private static Optional<Correction> notBut(String text) {
        return NOT_BUT.matcher(text)
                .results()
                .filter(found -> found.group("only") == null || text.indexOf(found.group(2)) >= found.start(1))
                .findFirst()
                .map(found -> leavingOut(text, found, Set.of(found.start(1))));
    }

    private static Optional<Correction> notThat(String text) {
        return NOT_THAT.matcher(text)
                .results()
                .findFirst()
                .map(found -> leavingOut(text, found, Set.of(found.start(2))));
    }

    private static Optional<Correction> notThatSum(String text) {
        return NOT_THAT_SUM
                .matcher(text)
                .results()
                .findFirst()
                .map(found -> leavingOut(text, found, Set.of(found.start(1))));
    }

    private static Optional<Correction> fromTo(String text) {
        return FROM_TO.matcher(text)
                .results()
                .findFirst()
                .map(found -> leavingOut(text, found, Set.of(found.start(1))));
    }

    /// Of each kind that is said anew what was said before falls.
    private static Optional<Correction> wasNow(String text) {
        return WAS_NOW.matcher(text).results().findFirst().map(found -> {
            Set<Integer> fallen = new HashSet<>(marksIn(text, found.start(1), found.end(1)));
            fallen.removeIf(at -> text.indexOf(text.charAt(at), found.end()) < 0);
            return reading(PAYS, text, found, fallen);
        });
    }

    private static Optional<Correction> stopped(String text) {
        return STOPPED.matcher(text).results().findFirst().map(found -> {
            int form = text.lastIndexOf(Mark.FORM.letter(), found.end() - 1);
            boolean another = form >= 0 && text.indexOf(Mark.FORM.letter(), found.end()) >= 0;
            return leavingOut(text, found, another ? Set.of(beginOf(text, form)) : Set.of());
        });
    }

    private static Optional<Correction> insteadOf(String text) {
        return INSTEAD_OF
                .matcher(text)
                .results()
                .filter(found ->
                        kindsIn(found.group(1)).stream().allMatch(kind -> text.indexOf(kind, found.end()) >= 0))
                .filter(found -> !kindsIn(found.group(1)).isEmpty())
                .findFirst()
                .map(found -> leavingOut(text, found, marksIn(text, found.start(1), found.end(1))));
    }

    /// What was said first falls where another sum is said after it; a day falls only with another day.
    private static Optional<Correction> first(String text) {
        return FIRST.matcher(text)
                .results()
                .filter(found -> saysAgain(text, found)
                        && THEN.matcher(text).region(found.end(), text.length()).find())
                .findFirst()
                .map(found -> {
                    Set<Integer> fallen = new HashSet<>(marksIn(text, found.start(1), found.end(1)));
                    fallen.removeIf(at -> text.indexOf(text.charAt(at), found.end()) < 0);
                    return leavingOut(text, found, fallen);
                });
    }

    /// A sum is said after a sum; after a day alone, a day.
    private static boolean saysAgain(String text, MatchResult first) {
        char kind = first.group(1).contains("M") ? Mark.SUM.letter() : Mark.DAY.letter();
        return first.group(1).indexOf(kind) >= 0 && text.indexOf(kind, first.end()) >= 0;
    }

    private static Optional<Correction> saidAnew(String text) {
        return ANEW.matcher(text)
                .results()
                .flatMap(found -> replacing(text, found).stream())
                .findFirst();
    }

    /// The days of the reason are no days of payment either.
    private static Optional<Correction> saidAnewForAReason(String text) {
        return ANEW_FOR_A_REASON
                .matcher(text)
                .results()
                .flatMap(found -> replacing(text, found).stream()
                        .map(one -> one.alsoTaking(marksIn(text, found.start(), found.end()))))
                .findFirst();
    }

    private Correction alsoTaking(Set<Integer> others) {
        Set<Integer> all = new HashSet<>(takenBack);
        all.addAll(others);
        return new Correction(text, all);
    }

    private static Optional<Correction> atOnce(String text) {
        return AT_ONCE.matcher(text)
                .results()
                .filter(found -> !isDenied(found))
                .flatMap(found -> replacing(text, found).stream())
                .findFirst();
    }

    /// "No check": it speaks against the form, and takes nothing back.
    private static boolean isDenied(MatchResult found) {
        return found.group(1).charAt(0) == Mark.FORM.letter()
                && found.group().strip().equals("no");
    }

    /// Of each kind that is said anew the last one before falls.
    private static Optional<Correction> replacing(String text, MatchResult words) {
        Matcher end = ANEW_ENDS.matcher(text).region(words.end() + 1, text.length());
        String anew = text.substring(words.end(), end.find() ? end.start() : text.length());
        Set<Integer> fallen = new HashSet<>();
        for (char kind : kindsIn(anew)) {
            int last = text.lastIndexOf(kind, words.start());
            if (last >= 0) addWhole(fallen, text, beginOf(text, last));
        }
        return fallen.isEmpty() ? Optional.empty() : Optional.of(leavingOut(text, words, fallen));
    }

    /// "Friday 11/6" is one day in two words, and falls as one.
    private static void addWhole(Set<Integer> fallen, String text, int begin) {
        fallen.add(begin);
        Matcher same = SAME_DAY.matcher(text).region(0, begin);
        if (text.charAt(begin) == Mark.DAY.letter() && same.find()) addWhole(fallen, text, beginOf(text, same.start()));
    }

    private static int beginOf(String text, int within) {
        int first = within;
        while (first > 0 && text.charAt(first - 1) == text.charAt(within)) first--;
        return first;
    }

    private static Set<Character> kindsIn(String words) {
        Set<Character> kinds = new HashSet<>();
        for (Mark mark : List.of(Mark.SUM, Mark.DAY, Mark.FORM))
            if (words.indexOf(mark.letter()) >= 0) kinds.add(mark.letter());
        return kinds;
    }

    private static Set<Integer> marksIn(String text, int from, int until) {
        Set<Integer> begins = new HashSet<>();
        for (int at = from; at < until; at++) if ("MDFI".indexOf(text.charAt(at)) >= 0) begins.add(beginOf(text, at));
        return begins;
    }

    private static Correction leavingOut(String text, MatchResult words, Set<Integer> takenBack) {
        boolean promises = NOW.matcher(words.group()).find() && text.charAt(words.end()) == Mark.DAY.letter();
        return reading(promises ? PAYS : "", text, words, takenBack);
    }

    private static Correction reading(String instead, String text, MatchResult words, Set<Integer> takenBack) {
        int length = words.end() - words.start();
        String left = text.substring(0, words.start())
                + instead.concat(" ".repeat(length)).substring(0, length)
                + text.substring(words.end());
        return new Correction(left, takenBack);
    }
}
