package app.callside.promise.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a note into its clauses.
final class Clauses {
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[!?\n])[\"')]*\\s*|(?<=[\\p{L}\\d)'\"]\\.| {2}\\.)[\"')]*(?<!\\b(?:mr|mrs|ms|dr|st|fr|hr|inc|ltd|co|ca|"
                    + "approx|incl|excl|est|dept|vs|ext|ref|inv|acct|tel|cert|jr|sr|corp|llc|gmbh|mgr|appt|chq)\\.)(?<!\\bn[or]\\.(?=\\s[NI#\\d]))\\s+(?=\\S)");
    private static final Pattern ASKED = Pattern.compile("\\?[\"')]*\\s*$");
    private static final Pattern TAG =
            Pattern.compile(",? (?:ok|okay|right|yeah|alright|all right|eh|no)\\?[\"')]*\\s*$");
    /// Where the payment is said after its condition without a comma: "once the credit note arrives | they
    /// pay".
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "(?<!\\b(?:if|once|when|whenever|unless|until|provided|soon as|after|that|and|or)) (?=(?:(?:he|she|"
                    + "they|we|i|you) (?:will|can|pays?|sends?|wires?|releases?|settles?|gets?|(?:is|are|"
                    + "am) (?:paying|sending|F+)|F+)|I+ (?:pays|goes|gets|will)|(?:it|that) will (?:be|go|get) |(?:will|to) (?:pay|send|release|settle|clear|wire|F+|"
                    + "be paid))\\b)"
                    + "|,(?= (?:by |via |per )?F+\\W*$)");
    /// Where one clause ends and the next begins.
    private static final Pattern BREAK = Pattern.compile(String.join(
            "|",
            ",(?! (?:F+|D+|M+)(?:,|$| ok))(?! I+(?:,| and I))",
            "(?<=\\b(?:dispute|disputed|query|queried|hold|paid|credited|rejected|wrong|lost|missing|open|unapproved|contested|cancelled|short|damaged)),(?= I+(?:,| and I))",
            "(?<=\\b(?:disputing|disputes|querying|queries|contesting|holding|refusing|withholding) I{1,16}),(?= I+ and I+ (?:going|go|goes|will|to|are|is|ok|approved|authori[sz]ed|paid|by|on)\\b)",
            "(?<=\\b(?:fixed|replaced|resolved|sorted|credited|corrected|repaired|rebilled|reissued)),(?= I+)",
            ";",
            ":(?!\\d)",
            " --? ",
            " ?\\.\\.+ ?",
            " (?:but|however|though|although|whereas|except (?=that)|because|while) ",
            " so (?!far|on|he can|that)",
            " then (?!(?:about|re|regarding)\\b)(?=\\w)",
            "(?<!\\b(?:asked|ask|asks|asking|look|looks|looking|wonder|wonders|wondering|know|knows|see|sees|check|say|says|sure|"
                    + "idea|tell|as|not)) (?=(?:until|till|til|if|unless|once|when|whenever|as soon as|provided|"
                    + "which (?:is|was|he|they)) )",
            " (?=after (?:we|the|our|he|she|they|it|you|i|receipt|delivery) )",
            "(?<!\\b(?:if|when|once|unless|whether|until|till|that|what|how|said|says|and|as|promised|promises|so|"
                    + "swears|doubts?|thinks?|hopes?|hopeful|optimistic|believes?|guess|guesses|reckons?|supposes?|expects?|assumes?|feels?|wishes|way|maybe|"
                    + "perhaps|possibly|am sure|doubtful|unlikely|chance|likely|apparently|supposedly|hopefully|probably)) (?=(?:he|she|they|you) (?:will(?! not)|can(?! not)|pays|sends|wires|releases|goes) )",
            "(?<!\\b(?:if|when|once|unless|whether|until|till|that|what|how|and|as|so|but|or|because|then|than|which|who|why|where|her|him|them|me|us|reminded|told|asked|sure|know|knows)) (?=(?:he|she|they) "
                    + "(?:now |then |also |just |still )?(?:says|said|swears|swore|promises|promised|agreed|agrees|reckons|wants|thinks) )",
            "(?<=[MDIF]) (?=(?:could|can|would|will|did) not (?:say|tell|give|name|commit)\\b)",
            "(?<!\\b(?:soon|long|far|much|well|same)) as (?=(?:he|she|they|we|it|the) )",
            " and (?=(?:(?:is|are) (?:send|pay|wir|mail|transferr|releas|clear|settl)ing|let (?:us|me|you)\\b|you (?:will|can|shall|get|have|'ll)\\b|(?:corrected|changed|revised|amended) (?:it|that|this) to|come back|get back|see (?:what|how|about|if)|look(?:s|ing)? (?:into|at|up)|check(?:s|ing)? (?:on|into|with|if|up)|research|review|investigat|ask|find out|chase|talk|discuss|nothing|thats|that is|will|he|she|they|to|can|wants|promis\\w+|agree\\w*|says|said|advis\\w+|confirm\\w*|states|stated|told|adds|added|explain\\w*|claims?|"
                    + "claimed|swore|assured|insist\\w*|we|i|"
                    + "commit\\w*|settl\\w*|offer\\w*|cuts?|leaves?|keeps?|holds?|issues?|pays?|paying|sends?|sending|wires?|transfers|mails?|the (?:rest|other|balance)|asked|no|"
                    + "not|his|her|their)\\b)",
            "(?<=[MDIF]) (?=(?:the )?[MI]+ (?:(?:(?:he|she|they)(?:'s|'re)?|is|are|still|being) )+(?:argu|disput|contest|question|fight|withh|queried|query|undecid|unclear|unsure|open))",
            " and (?=(?:(?:still|is|are|he|she|they) )*(?:argu|disput|contest|question|fight|query)ing\\b)",
            " and (?=(?:the )?[MI]+(?: for I+)? (?:will|to be|is|was|goes|were|has|have|paid|sent)\\b)"));

    private Clauses() {}

    /// In the order of the note.
    static List<Clause> of(String note) {
        List<Clause> clauses = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(note);
        int from = 0;
        int number = 0;
        while (end.find()) {
            addSentence(clauses, number++, note, from, end.end());
            from = end.end();
        }
        addSentence(clauses, number, note, from, note.length());
        return clauses;
    }

    private static void addSentence(List<Clause> clauses, int number, String note, int from, int until) {
        String sentence = note.substring(from, until);
        boolean asked = ASKED.matcher(sentence).find() && !TAG.matcher(sentence).find();
        Matcher stop = BREAK.matcher(note).region(from, until).useTransparentBounds(true);
        int begin = from;
        while (stop.find()) {
            addParts(clauses, number, note, begin, stop.start(), asked);
            begin = stop.end();
        }
        addParts(clauses, number, note, begin, until, asked);
    }

    /// A condition and what follows from it are two clauses.
    private static void addParts(List<Clause> clauses, int sentence, String note, int from, int until, boolean asked) {
        String text = note.substring(from, until);
        Matcher consequence = CONSEQUENCE.matcher(text);
        boolean two = Stance.beginsCondition(Stance.opened(text)) && !Cue.BARGAIN.in(text) && consequence.find();
        int middle = two ? from + consequence.start() : until;
        add(clauses, sentence, note, from, middle, asked);
        if (two) add(clauses, sentence, note, from + consequence.end(), until, asked);
    }

    private static void add(List<Clause> clauses, int sentence, String note, int from, int until, boolean asked) {
        String text = note.substring(from, until);
        if (text.isBlank()) return;
        boolean quoted = text.indexOf('"') >= 0
                || note.substring(0, from).chars().filter(c -> c == '"').count() % 2 == 1;
        clauses.add(new Clause(
                sentence, from, text, asked ? Stance.AGAINST : Stance.of(Stance.opened(text), quoted), asked));
    }
}
