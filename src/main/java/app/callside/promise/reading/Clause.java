package app.callside.promise.reading;

import java.util.regex.Pattern;

/// A stretch of a note that says one thing, and whether that speaks for a payment.
///
/// @param sentence the number of its sentence in the note
/// @param at where it begins in the note
/// @param text in which marks stand for what was found
/// @param asked whether its sentence is a question
record Clause(int sentence, int at, String text, Stance stance, boolean asked) {
    private static final Pattern REFERS_BACK = Pattern.compile(
            "\\bre-?(?:sends?|sending|runs?|running|issu\\w+|do|does|submit\\w*|mail\\w*|wir\\w+|process\\w*)\\b|"
                    + "\\b(?:it|that|this|those|these|same|new|another|now|replacement|swears|instead)\\b|^\\s*(?:goes|comes|mails)\\b");
    /// With one of these a past word is past, whatever day stands beside it.
    private static final Pattern GONE = Pattern.compile("\\b(?:was|were|had|has|have|been|already|ago|last|yesterday|"
            + "bounced|returned|said|claims?|says?|back|came|went|got|received|arrived)\\b");
    private static final Pattern ASKS_THEM =
            Pattern.compile("\\b(?:you|your|(?:would|will) (?:he|she|they)|(?:can|could|shall) we)\\b");
    private static final Pattern ONLY_FOUND =
            Pattern.compile("\\W*(?:(?:on|by|via|for|and|so|the|still)\\b\\W*|[MDFI]+\\b\\W*)*[MDFI]+\\W*");
    private static final Pattern BROKEN = Pattern.compile(
            "\\b(?:broke|broken|brkn|bp|missed|bounced|returned|rejected|"
                    + "declined|nsf|failed|did not (?:come|arrive|clear|go)|never (?:came|arrived|showed|cleared)|"
                    + "should have|lost|stopped|(?:was|were) (?:promised|supposed|due|meant|to (?:be|come|arrive|go))|was not|were not|nothing (?:came|arrived|received|in))\\b");
    /// All that is said of it, and so of the promise before it.
    private static final Pattern ONLY_BROKEN = Pattern.compile(
            "\\W*(?:(?:ptp|promise|it|that|which|was|is|and|but|since|has been|again|then|got) )*(?:broken|broke it|not kept|(?:was )?missed(?: it)?|never (?:came|arrived|happened|showed|kept)|failed|bounced|returned|declined|not (?:received|honou?red)|did not (?:come|arrive|happen|clear|go through|(?:keep|do) (?:it|that|so))|(?:this |that |it )?(?:has|did) (?:he|she|they) not (?:done|do|kept|keep)|(?:he|she|they) (?:has|have) not (?:done|kept) (?:it|that|so))(?: (?:F+|again|of course|as usual))*\\W*");
    private static final Pattern WAS_PROMISED = Pattern.compile(
            "\\b(?:promised|swore|vowed|pledged|committed|said|told (?:me|us)|ptp)\\b(?! (?:now|again|new))");
    private static final Pattern AWAITED = Pattern.compile(
            "\\b(?:until|till|til|unless) (?:we|i) (?:get|have|receive|see)\\b"
                    + "|\\b(?:until|till|til|unless|before) (?:the )?M+ (?:is|are|gets?|comes?|arrives?|lands?)\\b|\\bon hold (?:for|until|over) (?:the )?M");
    private static final Pattern UNDER_WAY = Pattern.compile(
            "\\b(?:authori[sz]ed|approved|scheduled|processed|released|initiated|issued|printed|cut|signed off|signed|signs?|corrected|coded|entered|keyed|queued|requested|request (?:in|submitted|entered))\\b");
    private static final Pattern NOT_ON_THIS_DAY =
            Pattern.compile("\\bnot (?:a (?:hope|chance|prayer) )?(?:in|on|before|until|till|this|by|at)\\b");
    private static final Pattern WANTS_OFF =
            Pattern.compile("\\W*(?:\\w+ ){0,2}(?:wants?|wanted|asks? for|insists on|demands?)\\b"
                    + ".*(?:M+ off\\b|discount|reduction|price cut)");
    private static final Pattern COLLECTS = Pattern.compile(
            "\\b(?:pick(?:s|ing)?(?: (?:it|that|them|F+))? up|collect(?:s|ing)?(?: (?:it|that|them|F+))?)\\b(?! (?:[a-z]+ )*from)");
    private static final Pattern LACKS = Pattern.compile(
            "\\b(?:not|never) (?:\\w+ )?(?:received?|got|get|gotten|seen|had|in (?:the|their) system|on file|on (?:the|their) (?:system|ledger))\\b|\\b(?:lost|missing|missed)\\b");
    private static final Pattern SETTLES = Pattern.compile(
            "\\W*(?:(?:we|i|he|she|they|manager|so|then|both) )*(?:settled|landed|compromised|accepted|took)(?: (?:at|on|for|a|an|the))* M");
    private static final Pattern APPROVED =
            Pattern.compile("\\b(?:approved|approves|authori[sz]ed|signed off|ok'd|okayed|matched|coded)\\b");
    private static final Pattern BEYOND_APPROVAL = Pattern.compile(
            "\\b(?:pay\\w*|paid|will|to be|get|gets|getting|release\\w*|goes?|going|send\\w*|sent|runs?|batch|scheduled|queue\\w*|promis\\w*|F+|plan|settlement|\\w*plan|instalments?|weekly|monthly|a (?:week|month))\\b");
    private static final Pattern BRINGS = Pattern.compile(
            "\\b(?:(?:drop|stop|swing|pop|com|call|nipp?|bring|tak)(?:s|p?ing|es?)?(?: (?:it|that|them))?|will be|be)"
                    + " (?:by|in|round|over|down|up|to|at)\\b|\\b(?:reminder(?: call)?(?: set)? (?:for|on) D+|arrival|eta|est|ext|extension)\\b");
    private static final Pattern EARLIEST =
            Pattern.compile("\\W*(?:just |only )?not (?:until|till|til|before) (?:the )?D+");
    private static final Pattern CALL = Pattern.compile(
            "\\W*(?:(?:(?:he|she|they)(?:'s)?|will|is|are|to|going|promises|says|said|agreed|just) )*(?:call|calls|calling|ring|rings|ringing|phone|phones|phoning|come|come back|get|gets)\\b");
    private static final Pattern PAYS_IT =
            Pattern.compile("\\b(?:pay|pays|paying|settles?|settling|clears?|clearing|wires?|"
                    + "gets?|getting|wiring|releases?|releasing|processes|process) (?:it|that|this)\\b|\\b(?:it|that)(?:'s| is| will be| gets)"
                    + "(?: being| to be| getting)? (?:paid|sent|settled|released|cleared|wired|mailed)\\b");
    private static final Pattern ONLY_SENDS = Pattern.compile(
            "\\W*(?:(?:and|so|he|she|they|i|we|will|is|are|am|be|going|to|can|now|just|then|said|says|promised|promises|told us|told me|that) |'s )*"
                    + "(?:send|sends|sending|email\\w*|mail|mails|mailing|forward\\w*|fax\\w*|post|posts|posting|get|getting)"
                    + "(?: (?:it|them|that|those|this|these|both|all|copies|one|me|us|him|her|over|out|across|off|now|along|on|by|in|D+))*\\W*");
    private static final Pattern ASKS_FOR_PAPERS = Pattern.compile(
            "\\b(?:wants?|wanted|needs?|needed|ask(?:s|ed|ing)?(?: (?:me|us))? for|requests?|requested|requesting|looking for|missing|lost|never (?:got|saw|received)|has no|no|did not (?:get|receive)|without)\\b.*"
                    + "\\b(?:copy|copies|statements?|pods?|proof|breakdown|w-?9|details?|list|paperwork|backup|docs|documents?|po|pos|remittance|certificates?|ledger|(?:delivery|packing) (?:notes?|slips?)|schedule|contract|agreement|letter|form|forms|tickets?|invoices?|I+)\\b");
    private static final Pattern ONLY_PAPER = Pattern.compile(
            "\\W*(?:[a-z'-]+ ){0,3}(?:certificates?|ledger|remittance(?: advice)?|pods?|copy|copies|contract|w-?9|statements?|paperwork|documents?|docs|grns?|waiver)(?: (?:of|for) [^.;MF]*)?\\W*");
    private static final Pattern WENT = Pattern.compile(
            "\\W*(?:(?:it|that|which|he|she|they|and|was|has|have|been|already|just|all|says?|said) )*"
                    + "(?:posted|cleared|mailed|sent|paid|went (?:out|through|off)|cashed|processed|received|deposited|landed|arrived|dropped off|transferred|F+(?:d|red)|(?:is |it's |that's |now )*(?:in the (?:mail|post)(?! D)|on (?:its|the) way))\\b");
    private static final Pattern HOW_LONG =
            Pattern.compile("\\W*(?:until|till|til|through|up to) (?:the |about |around )*D+\\W*");
    private static final Pattern EVERY = Pattern.compile(
            "\\b(?:every|each|monthly|weekly|fortnightly|bi-?weekly|a week|a month|per week|per month)\\b");
    private static final Pattern RUN = Pattern.compile("\\b(?:runs?|batch|cut-?off)\\b");
    private static final Pattern IN_RUN = Pattern.compile(
            "\\b(?:cut|cut-?off|run|batch|included|in it|on it|in that|on that|on the list|in for|down for)\\b");
    private static final Pattern WISHED = Pattern.compile(
            "\\b(?:wants?|wanted|would like|hopes?|hoping|wishes|prefers?|plans?|tries|trying|intends?|asks?|asked)\\b.*\\bto\\b");
    private static final Pattern CAME = Pattern.compile(
            "\\bM+ (?:(?:has|have|is|just|all|only) )*(?:came|come|arrived|landed|received|cleared)\\b(?! back)");
    private static final Pattern WITH_NUMBER = Pattern.compile(
            "\\bwith (?:(?:the|his|her|their|a|new|card|different|another) )*(?:number|details|card|info|F+)\\b");
    private static final Pattern MOVED_TO = Pattern.compile(
            "\\b(?:re-?dat|chang|mov|amend|bump|shift|switch|re-?schedul)(?:e|es|s|ing|ed) (?:it|that|this|the date)(?: \\w+)? (?:to|for) (?:the )?D");
    private static final Pattern FINAL_DAY =
            Pattern.compile("\\W*(?:(?:so|ok|okay|then|right|and) )*(?:D+ )+it is\\W*");
    /// An answer that is nothing but a day.
    private static final Pattern ONLY_DAY = Pattern.compile("[\\W&&[^?]]*(?:(?:by|on|the|for|maybe) )*D+[\\W&&[^?]]*");
    private static final Pattern ASKS_FOR_DAY = Pattern.compile(
            "\\b(?:asked|asking|asks?|pressed|pushed|wanted|requested)\\b.*\\b(?:date|day|when|about|re|on|eta)\\b");
    private static final Pattern ONLY_NO = Pattern.compile("\\W*no\\W*");
    private static final Pattern OUR_DEBT = Pattern.compile("\\bwe (?:still |now |actually )?owe\\b(?! you)");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern PLAN =
            Pattern.compile("\\b(?:plan|proposal|request|offer|arrangement|terms|instalments)\\b");
    private static final Pattern NEGATED = Pattern.compile("\\b(?:not|never)\\b");

    /// The same, speaking otherwise for a payment.
    Clause as(Stance other) {
        return new Clause(sentence, at, text, other, asked);
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

    /// "Broken." with nothing else.
    boolean isOnlyBroken() {
        return ONLY_BROKEN.matcher(text).matches();
    }

    /// "Promised for the 15th", which may have been long ago.
    boolean tellsWhatWasPromised() {
        return WAS_PROMISED.matcher(text).find();
    }

    /// "The tax certificate", of which it is said next what happens to it.
    boolean isOnlyPaper() {
        return stance == Stance.ASIDE && ONLY_PAPER.matcher(text).matches();
    }

    /// "2207 was never received".
    boolean lacksInvoice() {
        return LACKS.matcher(text).find();
    }

    /// "Settled at 10,000", "accepted 10,000 as final": what is to be paid.
    boolean settles() {
        return stance == Stance.AGAINST && SETTLES.matcher(text).lookingAt() && !Cue.REFUSAL.in(text);
    }

    /// Approved, and no word on paying.
    boolean isOnlyApproved() {
        return isFor()
                && APPROVED.matcher(text).find()
                && !BEYOND_APPROVAL.matcher(text).find();
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

    /// "Dropping by the counter Saturday": where it is said how much, that is the day.
    boolean tellsOfBringing() {
        return stance == Stance.ASIDE && BRINGS.matcher(text).find();
    }

    /// "But not until the 19th".
    boolean tellsTheEarliest() {
        return stance == Stance.AGAINST && EARLIEST.matcher(text).lookingAt();
    }

    /// "Will call back within the hour".
    boolean tellsOfCall() {
        return stance == Stance.AGAINST && CALL.matcher(text).lookingAt() && !Cue.REFUSAL.in(text);
    }

    /// "Calling back at 2 with the card number".
    boolean tellsOfCallToPay() {
        return stance == Stance.AGAINST
                && !Cue.REFUSAL.in(text)
                && CALL.matcher(text).lookingAt()
                && WITH_NUMBER.matcher(text).find();
    }

    /// "Half came in, a day late": what is promised behind it is something else.
    boolean tellsThatItCame() {
        return stance == Stance.AGAINST
                && CAME.matcher(text).find()
                && !BROKEN.matcher(text).find()
                && !Cue.REFUSAL.in(text);
    }

    /// "2,400 already lodged".
    boolean tellsOnlyThatItWent() {
        return isPast()
                && !asked
                && !Cue.REFUSAL.in(text)
                && !Cue.HEDGE.in(text)
                && !Cue.OURS.in(text)
                && !BROKEN.matcher(text).find()
                && !Cue.FIRST_PERSON.in(text);
    }

    /// "Thursday it is", "she's changing it to the 16th".
    boolean isFinalDay() {
        return FINAL_DAY.matcher(text).matches()
                || stance == Stance.FOR && MOVED_TO.matcher(text).find();
    }

    /// "When I ring back at three on Friday": it tells the day as well.
    boolean tellsWhen() {
        return stance == Stance.CONDITION && Stance.opened(text).startsWith("when ");
    }

    /// "If you take 10 % off": what follows from it is no promise.
    boolean isBargain() {
        if (stance != Stance.AGAINST) return false;
        return WANTS_OFF.matcher(text).lookingAt()
                || Stance.beginsCondition(Stance.opened(text)) && Cue.BARGAIN.in(text);
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

    /// "Plan denied by the manager", before its terms.
    boolean refusesPlan() {
        return isRefused() && PLAN.matcher(text).find();
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
}
