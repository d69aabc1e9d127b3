package app.callside.promise.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A stretch of a note that says one thing, and whether that speaks for a payment.
///
/// @param sentence the number of its sentence in the note
/// @param at where it begins in the note
/// @param text in which marks stand for what was found
/// @param asked whether its sentence is a question
record Clause(int sentence, int at, String text, Stance stance, boolean asked) {
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
        AGAINST
    }

    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[!?\n])[\"')]*\\s*|(?<=[\\p{L}\\d)'\"]\\.)[\"')]*(?<!\\b(?:mr|mrs|ms|dr|st|fr|hr|inc|ltd|co|ca|"
                    + "approx|incl|excl|est|dept|vs|ext|ref|inv|acct|tel|cert|jr|sr|corp|llc|gmbh|mgr|appt|chq)\\.)(?<!\\bn[or]\\.(?=\\s[NI#\\d]))\\s+(?=\\S)");
    private static final Pattern ASKED = Pattern.compile("\\?[\"')]*\\s*$");
    private static final Pattern TAG =
            Pattern.compile(",? (?:ok|okay|right|yeah|alright|all right|eh|no)\\?[\"')]*\\s*$");
    private static final Pattern BEGINS_CONDITION = Pattern.compile(
            "^(?:and |but |then )?(?:if|unless|once|when|whenever|as soon as|provided|after (?:we|the|our|he|she|"
                    + "they|it|you|i|receipt|delivery))\\b");
    /// Where the payment is said after its condition without a comma: "once the credit note arrives | they
    /// pay".
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "(?<!\\b(?:if|once|when|whenever|unless|until|provided|soon as|after|that|and|or)) (?=(?:(?:he|she|"
                    + "they|we|i|you) (?:will|can|pays?|sends?|wires?|releases?|settles?|gets?|(?:is|are|"
                    + "am) (?:paying|sending|F+)|F+)|(?:it|that) will (?:be|go|get) |(?:will|to) (?:pay|send|release|settle|clear|wire|F+|"
                    + "be paid))\\b)"
                    + "|,(?= (?:by |via |per )?F+\\W*$)");
    private static final Pattern REFERS_BACK = Pattern.compile(
            "\\bre-?(?:sends?|sending|runs?|running|issu\\w+|do|does|submit\\w*|mail\\w*|wir\\w+|process\\w*)\\b|"
                    + "\\b(?:it|that|this|same|new|another|now|replacement|swears|instead)\\b|^\\s*(?:goes|comes|mails)\\b");
    /// With one of these a past word is past, whatever day stands beside it.
    private static final Pattern GONE = Pattern.compile("\\b(?:was|were|had|has|have|been|already|ago|last|yesterday|"
            + "bounced|returned|said|claims?|says?|back|came|went|got|received|arrived)\\b");
    private static final Pattern ASKS_THEM = Pattern.compile("\\b(?:you|your|(?:would|will) (?:he|she|they))\\b");
    private static final Pattern ONLY_FOUND =
            Pattern.compile("\\W*(?:(?:on|by|via|for|and|so|the|still)\\b\\W*|[MDFI]+\\b\\W*)*[MDFI]+\\W*");
    private static final Pattern BROKEN = Pattern.compile(
            "\\b(?:broke|broken|brkn|bp|missed|bounced|returned|rejected|"
                    + "declined|nsf|failed|did not (?:come|arrive|clear|go)|never (?:came|arrived|showed|cleared)|"
                    + "should have|lost|stopped|(?:was|were) (?:promised|supposed|due|meant|to (?:be|come|arrive|go))|was not|were not|nothing (?:came|arrived|received|in))\\b");
    private static final Pattern AWAITED = Pattern.compile(
            "\\b(?:until|till|til|unless) (?:we|i) (?:get|have|receive|see)\\b"
                    + "|\\b(?:until|till|til|unless|before) (?:the )?M+ (?:is|are|gets?|comes?|arrives?|lands?)\\b|\\bon hold (?:for|until|over) (?:the )?M");
    private static final Pattern UNDER_WAY = Pattern.compile(
            "\\b(?:authori[sz]ed|approved|scheduled|processed|released|initiated|issued|printed|cut|signed off|signed|corrected|coded|entered|queued|requested|request (?:in|submitted|entered))\\b");
    private static final Pattern NOT_ON_THIS_DAY = Pattern.compile("\\bnot (?:in|on|before|until|till|this|by|at)\\b");
    private static final Pattern WANTS_OFF =
            Pattern.compile("\\W*(?:\\w+ ){0,2}(?:wants?|wanted|asks? for|insists on|demands?)\\b"
                    + ".*(?:M+ off\\b|discount|reduction|price cut)");
    private static final Pattern COLLECTS = Pattern.compile(
            "\\b(?:pick(?:s|ing)?(?: (?:it|that|them|F+))? up|collect(?:s|ing)?(?: (?:it|that|them|F+))?)\\b(?! (?:[a-z]+ )*from)");
    private static final Pattern PAYS_IT =
            Pattern.compile("\\b(?:pay|pays|paying|settles?|settling|clears?|clearing|wires?|"
                    + "wiring|releases?|releasing|processes|process) (?:it|that|this)\\b|\\b(?:it|that)(?:'s| is| will be| gets)"
                    + "(?: being| to be| getting)? (?:paid|sent|settled|released|cleared|wired|mailed)\\b");
    private static final Pattern ONLY_SENDS = Pattern.compile(
            "\\W*(?:(?:and|so|he|she|they|i|we|will|is|are|am|be|going|to|can|now|just|then) |'s )*"
                    + "(?:send|sends|sending|email\\w*|mail|mails|mailing|forward\\w*|fax\\w*|post|posts|posting|get|getting)"
                    + "(?: (?:it|them|that|those|this|these|both|all|copies|one|me|us|him|her|over|out|across|off|now|along|on|by|in|D+))*\\W*");
    private static final Pattern ASKS_FOR_PAPERS = Pattern.compile(
            "\\b(?:wants?|wanted|needs?|needed|ask(?:s|ed|ing)?(?: (?:me|us))? for|requests?|requested|requesting|looking for|missing|lost|never (?:got|saw|received)|has no|no|did not (?:get|receive)|without)\\b.*"
                    + "\\b(?:copy|copies|statements?|pods?|proof|breakdown|w-?9|details?|list|paperwork|backup|docs|documents?|po|pos|remittance|certificates?|ledger|(?:delivery|packing) (?:notes?|slips?)|schedule|contract|agreement|letter|form|forms|tickets?|invoices?|I+)\\b");
    private static final Pattern WENT = Pattern.compile(
            "\\W*(?:(?:it|that|which|he|she|they|and|was|has|have|been|already|just|all|says?|said) )*"
                    + "(?:posted|cleared|mailed|sent|paid|went (?:out|through|off)|cashed|processed|received|deposited|landed|arrived|dropped off|transferred|F+(?:d|red))\\b");
    private static final Pattern HOW_LONG =
            Pattern.compile("\\W*(?:until|till|til|through|up to) (?:the |about |around )*D+\\W*");
    private static final Pattern EVERY = Pattern.compile(
            "\\b(?:every|each|monthly|weekly|fortnightly|bi-?weekly|a week|a month|per week|per month)\\b");
    private static final Pattern RUN = Pattern.compile("\\b(?:runs?|batch|cut-?off)\\b");
    private static final Pattern IN_RUN = Pattern.compile(
            "\\b(?:cut|cut-?off|run|batch|included|in it|on it|in that|on that|on the list|in for|down for)\\b");
    private static final Pattern WISHED = Pattern.compile(
            "\\b(?:wants?|wanted|would like|hopes?|hoping|wishes|prefers?|plans?|tries|trying|intends?|asks?|asked)\\b.*\\bto\\b");
    /// An answer that is nothing but a day.
    private static final Pattern ONLY_DAY = Pattern.compile("[\\W&&[^?]]*(?:(?:by|on|the|for|maybe) )*D+[\\W&&[^?]]*");
    private static final Pattern ASKS_FOR_DAY = Pattern.compile(
            "\\b(?:asked|asking|asks?|pressed|pushed|wanted|requested)\\b.*\\b(?:date|day|when|about|re|on|eta)\\b");
    private static final Pattern ONLY_NO = Pattern.compile("\\W*no\\W*");
    private static final Pattern OUR_DEBT = Pattern.compile("\\bwe (?:still |now |actually )?owe\\b(?! you)");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern NEGATED = Pattern.compile("\\b(?:not|never)\\b");
    private static final Pattern UNTIL = Pattern.compile("^(?:until|till|til)\\b");
    /// "Until 60012 is paid off": how long they pay.
    private static final Pattern UNTIL_PAID =
            Pattern.compile("^\\w+ [^.;]*[IM]+(?: is| has been| gets)? ?(?:done|paid|clear|cleared|"
                    + "gone|settled|finished|zero|nil)\\b");
    /// Where one clause ends and the next begins.
    private static final Pattern BREAK = Pattern.compile(String.join(
            "|",
            ",(?! (?:F+|D+|M+)(?:,|$| ok))(?! I+(?:,| and I))",
            ";",
            ":(?!\\d)",
            " --? ",
            " ?\\.\\.+ ?",
            " (?:but|however|though|although|whereas|except (?=that)|because|while) ",
            " so (?!far|on|he can|that)",
            " then (?=\\w)",
            "(?<!\\b(?:asked|ask|asks|asking|look|looks|looking|wonder|wonders|wondering|know|knows|see|sees|check|say|says|sure|"
                    + "idea|tell|as|not)) (?=(?:until|till|til|if|unless|once|when|whenever|as soon as|provided|"
                    + "which (?:is|was|he|they)) )",
            " (?=after (?:we|the|our|he|she|they|it|you|i|receipt|delivery) )",
            "(?<!\\b(?:if|when|once|unless|whether|until|till|that|what|how|said|says|and|as|promised|promises|so|"
                    + "swears|doubts?|thinks?|hopes?|believes?|guess|guesses|reckons?|supposes?|expects?|assumes?|feels?|wishes|way|maybe|"
                    + "perhaps|possibly|am sure|doubtful|unlikely|chance|likely|apparently|supposedly|hopefully|probably)) (?=(?:he|she|they|you) (?:will(?! not)|can(?! not)|pays|sends|wires|releases|goes) )",
            "(?<!\\b(?:if|when|once|unless|whether|until|till|that|what|how|and|as|so|but|or|because|then|than|which|who|why|where|her|him|them|me|us|reminded|told|asked|sure|know|knows)) (?=(?:he|she|they) "
                    + "(?:now |then |also |just |still )?(?:says|said|swears|swore|promises|promised|agreed|agrees|reckons|wants|thinks) )",
            "(?<=[MDIF]) (?=(?:could|can|would|will|did) not (?:say|tell|give|name|commit)\\b)",
            "(?<!\\b(?:soon|long|far|much|well|same)) as (?=(?:he|she|they|we|it|the) )",
            " and (?=(?:talk|discuss|nothing|thats|that is|will|he|she|they|to|can|wants|promis\\w+|agree\\w*|says|said|advis\\w+|confirm\\w*|states|stated|told|adds|added|explain\\w*|claims?|"
                    + "claimed|swore|assured|insist\\w*|we|i|"
                    + "commit\\w*|settl\\w*|offer\\w*|cuts?|leaves?|keeps?|holds?|issues?|pays?|paying|sends?|sending|wires?|transfers|mails?|the (?:rest|other|balance)|asked|no|"
                    + "not|his|her|their)\\b)",
            " and (?=(?:the )?[MI]+(?: for I+)? (?:will|to be|is|was|goes|were|has|have|paid|sent)\\b)"));
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d'-]*");
    /// Words that may stand beside a sum and a day without saying anything else.
    private static final Set<String> FILLERS = Set.copyOf(ReadingFile.lines("cues.yaml", "fillers").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList());
    private static final int MOST_UNKNOWN = 1;

    /// With sum and day, so many other words may stand beside them.
    private static final int MOST_UNKNOWN_OF_WHOLE = 2;

    private static final Pattern SUM_AND_DAY = Pattern.compile("M.*D|D.*M");

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
        boolean two = BEGINS_CONDITION.matcher(opened(text)).find() && !Cue.BARGAIN.in(text) && consequence.find();
        int middle = two ? from + consequence.start() : until;
        add(clauses, sentence, note, from, middle, asked);
        if (two) add(clauses, sentence, note, from + consequence.end(), until, asked);
    }

    /// Without the quotation mark before it.
    private static String opened(String text) {
        return text.strip().replaceFirst("^[\"'(]+ ?", "");
    }

    private static void add(List<Clause> clauses, int sentence, String note, int from, int until, boolean asked) {
        String text = note.substring(from, until);
        if (text.isBlank()) return;
        boolean quoted = text.indexOf('"') >= 0
                || note.substring(0, from).chars().filter(c -> c == '"').count() % 2 == 1;
        clauses.add(new Clause(sentence, from, text, asked ? Stance.AGAINST : stance(opened(text), quoted), asked));
    }

    int end() {
        return at + text.length();
    }

    boolean holds(Said<?> one) {
        return one.at() >= at && one.at() < end();
    }

    boolean isFor() {
        return stance == Stance.FOR || stance == Stance.IF;
    }

    /// What we asked for, offered or proposed.
    boolean isOurs() {
        return stance == Stance.AGAINST && (Cue.FIRST_PERSON.in(text) || Cue.OURS.in(text)) && !Cue.REFUSAL.in(text);
    }

    /// "Can you get it out this week?", "3,120? Yes": a question to the customer.
    boolean isAskedOfThem() {
        return asked
                && (ASKS_THEM.matcher(text).find() || ONLY_FOUND.matcher(text).matches());
    }

    /// Asked, wished for or promised in vain: what is promised afterwards may be meant by it.
    boolean isLeftOpen() {
        if (stance == Stance.ASIDE || AWAITED.matcher(text).find())
            return AWAITED.matcher(text).find();
        if (stance != Stance.AGAINST || Cue.THEIR_MONEY.in(text) || Cue.NO_MONEY.in(text)) return false;
        return asked || isOurs() || Cue.HEDGE.in(text) || BROKEN.matcher(text).find();
    }

    /// "…, posted on 11/19", "…, went through": what was said right before it has gone.
    boolean tellsThatItWent() {
        return stance == Stance.AGAINST && WENT.matcher(text).lookingAt();
    }

    /// "Until the end of March".
    boolean tellsHowLong() {
        return HOW_LONG.matcher(text).matches();
    }

    /// Paid "monthly", "every Friday".
    boolean isAgainAndAgain() {
        return EVERY.matcher(text).find();
    }

    /// "Run closes Wednesday": the day on which they pay what is in it.
    boolean tellsOfRun() {
        return !isFor() && RUN.matcher(text).find() && !Cue.REFUSAL.in(text) && !Cue.PAST.in(text);
    }

    /// "40131 made the cut", "we're on it".
    boolean isInRun() {
        return isFor() && IN_RUN.matcher(text).find();
    }

    /// "Asked for a date on 3,600".
    boolean asksForDay() {
        return stance == Stance.AGAINST && ASKS_FOR_DAY.matcher(text).find();
    }

    boolean isOnlyNo() {
        return ONLY_NO.matcher(text).matches();
    }

    boolean isOnlyDay() {
        return ONLY_DAY.matcher(text).matches();
    }

    boolean isBroken() {
        return stance == Stance.AGAINST && BROKEN.matcher(text).find();
    }

    /// They want a copy, a proof, a list: what is sent then is that.
    boolean asksForPapers() {
        return !isFor() && ASKS_FOR_PAPERS.matcher(text).find();
    }

    /// "Will email it today": something is sent, and it isn't said what.
    boolean onlySends() {
        return ONLY_SENDS.matcher(text).matches();
    }

    /// "Which three, and when?": nobody knows the day yet.
    boolean asksWhen() {
        return asked && WHEN.matcher(text).find();
    }

    /// "We owe them 200": money that goes the other way.
    boolean isOurDebt() {
        return stance == Stance.AGAINST && OUR_DEBT.matcher(text).find();
    }

    /// "Not in this week's run": another one may be meant.
    boolean isNotOnThisDay() {
        return stance == Stance.AGAINST && NOT_ON_THIS_DAY.matcher(text).find();
    }

    /// "Signed off this morning": that is not the day on which it is paid.
    boolean tellsOfApproval() {
        return UNDER_WAY.matcher(text).find();
    }

    /// Approved or processed, and not yet paid.
    boolean isUnderWay() {
        return stance == Stance.AGAINST && UNDER_WAY.matcher(text).find() && !Cue.REFUSAL.in(text);
    }

    /// "Driver to pick it up Thursday".
    boolean tellsOfCollecting() {
        return stance == Stance.ASIDE && COLLECTS.matcher(text).find();
    }

    /// "When I ring back at three on Friday": it tells the day as well.
    boolean tellsWhen() {
        return stance == Stance.CONDITION && opened(text).startsWith("when ");
    }

    /// "If you take 10 % off": what follows from it is no promise.
    boolean isBargain() {
        if (stance != Stance.AGAINST) return false;
        return WANTS_OFF.matcher(text).lookingAt()
                || BEGINS_CONDITION.matcher(opened(text)).find() && Cue.BARGAIN.in(text);
    }

    /// Somebody else's money is spoken of.
    boolean isTheirs() {
        return stance == Stance.AGAINST && Cue.THEIR_MONEY.in(text);
    }

    /// Offered, discussed or wished for, and not agreed to.
    boolean isProposed() {
        return isOurs() || stance == Stance.AGAINST && Cue.HEDGE.in(text);
    }

    /// "Wants us to ship first": what is joined to it with "and" is wished as well.
    boolean isWished() {
        return stance == Stance.AGAINST && WISHED.matcher(text).find();
    }

    boolean isNegated() {
        return stance == Stance.AGAINST && NEGATED.matcher(text).find();
    }

    boolean isRefused() {
        return stance == Stance.AGAINST && Cue.REFUSAL.in(text);
    }

    /// It tells of a payment that did not come, or came.
    boolean isPast() {
        return stance == Stance.AGAINST && Cue.PAST.in(text);
    }

    /// A past word, that may speak of what is still to come: "settled by check 10 March".
    boolean mayBeToCome() {
        return stance == Stance.AGAINST
                && Cue.PAST.in(text)
                && !text.contains("?")
                && !GONE.matcher(text).find()
                && !Cue.REFUSAL.in(text)
                && !Cue.HEDGE.in(text)
                && !Cue.NO_MONEY.in(text)
                && Cue.PAYING.in(text)
                && !Cue.OURS.in(text);
    }

    /// "Will send it Friday", "new check Thursday".
    boolean refersBack() {
        return REFERS_BACK.matcher(text).find();
    }

    /// "Is paying it regardless".
    boolean paysIt() {
        return isFor() && PAYS_IT.matcher(text).find();
    }

    private static Stance stance(String text, boolean quoted) {
        if (Cue.WITHDRAWN.in(text)) return Stance.WITHDRAWN;
        if (Cue.TAKEN_UP.in(text)) return Stance.TAKEN_UP;
        if (BEGINS_CONDITION.matcher(text).find() && !Cue.BARGAIN.in(text)) return Stance.CONDITION;
        if (Cue.REFUSAL.in(text) || Cue.QUESTION.in(text) || Cue.BARGAIN.in(text)) return Stance.AGAINST;
        if (!quoted && Cue.FIRST_PERSON.in(text) || Cue.ACKNOWLEDGED.in(text)) return Stance.AGAINST;
        if (UNTIL.matcher(text).find()) return UNTIL_PAID.matcher(text).find() ? Stance.BARE : Stance.ASIDE;
        if (Cue.OURS.in(text) || Cue.THEIR_MONEY.in(text) || Cue.NO_MONEY.in(text)) return Stance.AGAINST;
        if (Cue.PAST.in(text) && !Cue.TO_COME.in(text)) return Stance.AGAINST;
        if (Cue.HEDGE.in(text)) return Stance.AGAINST;
        boolean paying = Cue.PAYING.in(text);
        boolean booked = Cue.STATEMENT.in(text) && !paying;
        if (Cue.CONDITION.in(text)) return Cue.FIRM.in(text) && !booked ? Stance.IF : Stance.CONDITION;
        if (booked) return Stance.AGAINST;
        if (Cue.OTHER_MATTER.in(text) && !paying) return Stance.ASIDE;
        if (paying) return Stance.FOR;
        boolean whole = SUM_AND_DAY.matcher(text).find();
        return unknown(text) <= (whole ? MOST_UNKNOWN_OF_WHOLE : MOST_UNKNOWN) ? Stance.BARE : Stance.ASIDE;
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
}
