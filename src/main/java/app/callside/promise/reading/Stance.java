package app.callside.promise.reading;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a clause speaks for a payment.
enum Stance {
    /// They pay.
    FOR,
    /// They pay once something else has happened.
    IF,
    /// What has to happen first; the payment is said beside it.
    CONDITION,
    /// Figures and days without a word on what happens: it goes on from what stands beside it.
    BARE,
    /// What was said before no longer holds.
    WITHDRAWN,
    /// What we asked or offered before is agreed to.
    TAKEN_UP,
    /// Neither money nor paying is spoken of.
    ASIDE,
    /// Refused, past, asked, hoped, or somebody else's money.
    AGAINST;

    private static final Pattern BEGINS_CONDITION = Pattern.compile(
            "^(?:and |but |then )?(?:if|unless|once|when|whenever|as soon as|provided|after (?:we|the|our|he|she|"
                    + "they|it|you|i|receipt|delivery))\\b");
    /// "Send me the corrected invoice by Friday", before "and you will have it": what is asked of us.
    private static final Pattern ASKS_US = Pattern.compile(
            "^(?:(?:just|please|first|ok|okay|so|you) )*(?:send|e-?mail|forward|fax|get|give|re-?send|re-?issue|ship|bring)(?: (?:me|us|him|her|them|over|across))+ "
                    + "(?:(?!F)[a-z'-]+ ){0,4}?(?:I+|invoices?|copy|copies|statement|pod|proof|w-?9|credit (?:note|memo)|"
                    + "paperwork|docs|documents|details|certificate|po|contract|waiver|remittance)(?: (?:for|of|by|on|to|before|no later than|the|today|I+|D+))*\\W*$");
    private static final Pattern UNTIL = Pattern.compile("^(?:until|till|til)\\b");
    /// "Until 60012 is paid off": how long they pay.
    private static final Pattern UNTIL_PAID =
            Pattern.compile("^\\w+ [^.;]*[IM]+(?: is| has been| gets)? ?(?:done|paid|clear|cleared|"
                    + "gone|settled|finished|zero|nil)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d'-]*");
    /// Words that may stand beside a sum and a day without saying anything else.
    private static final Set<String> FILLERS = Set.copyOf(ReadingFile.lines("cues.yaml", "fillers").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList());
    private static final int MOST_UNKNOWN = 1;
    /// With sum and day, so many other words may stand beside them.
    private static final int MOST_UNKNOWN_OF_WHOLE = 2;
    private static final Pattern SUM_AND_DAY = Pattern.compile("M.*D|D.*M");

    /// @param text with marks, without what opens it
    /// @param quoted it is the customer who speaks
    static Stance of(String text, boolean quoted) {
        if (Cue.WITHDRAWN.in(text)) return WITHDRAWN;
        if (Cue.TAKEN_UP.in(text)) return TAKEN_UP;
        if (beginsCondition(text) && !Cue.BARGAIN.in(text)) return CONDITION;
        if (Cue.REFUSAL.in(text) || Cue.QUESTION.in(text) || Cue.BARGAIN.in(text)) return AGAINST;
        if (!quoted && Cue.FIRST_PERSON.in(text) || Cue.ACKNOWLEDGED.in(text)) return AGAINST;
        if (ASKS_US.matcher(text).find()) return ASIDE;
        if (UNTIL.matcher(text).find()) return UNTIL_PAID.matcher(text).find() ? BARE : ASIDE;
        if (Cue.OURS.in(text) || Cue.THEIR_MONEY.in(text) || Cue.NO_MONEY.in(text)) return AGAINST;
        if (Cue.PAST.in(text) && !Cue.TO_COME.in(text)) return AGAINST;
        if (Cue.HEDGE.in(text)) return AGAINST;
        boolean paying = Cue.PAYING.in(text);
        boolean booked = Cue.STATEMENT.in(text) && !paying;
        if (Cue.CONDITION.in(text)) return Cue.FIRM.in(text) && !booked ? IF : CONDITION;
        if (booked) return AGAINST;
        if (Cue.OTHER_MATTER.in(text) && !paying) return ASIDE;
        if (paying) return FOR;
        boolean whole = SUM_AND_DAY.matcher(text).find();
        return unknown(text) <= (whole ? MOST_UNKNOWN_OF_WHOLE : MOST_UNKNOWN) ? BARE : ASIDE;
    }

    /// "Once the credit note arrives".
    static boolean beginsCondition(String text) {
        return BEGINS_CONDITION.matcher(text).find();
    }

    private static int unknown(String text) {
        Matcher word = WORD.matcher(text);
        int unknown = 0;
        while (word.find()) {
            String one = word.group();
            boolean mark = Character.isUpperCase(one.charAt(0));
            if (!mark && !FILLERS.contains(one)) unknown++;
        }
        return unknown;
    }

    /// Without the quotation mark before it.
    static String opened(String text) {
        return text.strip().replaceFirst("^[\"'(]+ ?", "");
    }
}
