package app.callside.promise.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.time.WorkingDays;
import app.callside.promise.PaymentForm;
import app.callside.testing.Fuzz;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("C3")
class PromiseReaderTest {
    /** A Friday. */
    private static final LocalDate CALL = LocalDate.of(2026, 11, 20);

    private final PromiseReader reader = new PromiseReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            will pay 4,5k by wire Fri             | 4500.00 2026-11-27 wire
            $4,500.00 goes out ACH tomorrow       | 4500.00 2026-11-21 ach
            balance will be paid in full Friday   | 10000.00 2026-11-27 -
            half now, half in two weeks           | 5000.00 2026-11-20 -; 5000.00 2026-12-04 -
            a third Monday, the rest by month end | 3333.33 2026-11-23 -; 6666.67 2026-11-30 -
            3 x 1,500 on the 1st starting Dec     | 1500.00 2026-12-01 -; 1500.00 2027-01-01 -; 1500.00 2027-02-01 -
            500 a week for 3 weeks from Monday    | 500.00 2026-11-23 -; 500.00 2026-11-30 -; 500.00 2026-12-07 -
            sending the balance less the credit   | 9700.00 - -
            a check for all of 2207 and 2291 Tues | 7000.00 2026-11-24 check
            both 2207 and 2291 by transfer Dec 4  | 7000.00 2026-12-04 bank_transfer
            everything but 2207 goes out today    | 6000.00 2026-11-20 -
            2,500 Monday, no make that 3,000      | 3000.00 2026-11-23 -
            will pay 2k within 10 days by dd      | 2000.00 2026-11-30 direct_debit
            pays 900 a week from Tuesday          | 900.00 2026-12-01 -
            will pay on the 15th                  | - 2026-12-15 -
            will send something after the holidays| - - -
            pays 800 around the end of the month  | 800.00 - -
            once the credit note is here they pay 3,000 by wire | 3000.00 - wire if
            we offered 6k now, he took it         | 6000.00 2026-11-20 -
            1,000 on the 10th of Dec, Jan and Feb | 1000.00 2026-12-10 -; 1000.00 2027-01-10 -; 1000.00 2027-02-10 -
            2k card now, 2 checks of 900 on 12/1 and 12/15 | 2000.00 2026-11-20 card; 900.00 2026-12-01 check; 900.00 2026-12-15 check
            deduct the credit, rest comes Monday  | 9700.00 2026-11-23 -
            4k Friday, then moved it to Dec 2     | 4000.00 2026-12-02 -
            2,500 rather than 3,000, on 12/1      | 2500.00 2026-12-01 -
            thirds: today, Dec 20, Jan 20         | 3333.33 2026-11-20 -; 3333.33 2026-12-20 -; 3333.34 2027-01-20 -
            2207 settled by check 10 March        | 4000.00 2027-03-10 check
            half the week of Dec 7                | 5000.00 - -
            twenty seven three hundred by wire on the 16th | 27300.00 2026-12-16 wire
            thirteen four hundred and fifty Friday | 13450.00 2026-11-27 -
            twenty three hundred Friday | 2300.00 2026-11-27 -
            9k: three thousand on Dec 1, Dec 15 and Dec 29 | 3000.00 2026-12-01 -; 3000.00 2026-12-15 -; 3000.00 2026-12-29 -
            9,000, wires 3,000 each on 12/1, 12/15, 12/29 | 3000.00 2026-12-01 wire; 3000.00 2026-12-15 wire; 3000.00 2026-12-29 wire
            full balance $10,000 by wire in two installments - 5,000 on 12/1 and 5,000 on 12/15 | 5000.00 2026-12-01 wire; 5000.00 2026-12-15 wire
            a third now by card, remaining two thirds by check Dec 15 | 3333.33 2026-11-20 card; 6666.67 2026-12-15 check
            40% today, the other 60 percent on Dec 15 | 4000.00 2026-11-20 -; 6000.00 2026-12-15 -
            800 a month, 1st of jan feb mar apr | 800.00 2027-01-01 -; 800.00 2027-02-01 -; 800.00 2027-03-01 -; 800.00 2027-04-01 -
            2,000 wire Fri, 3,000 by end of mo | 2000.00 2026-11-27 wire; 3000.00 2026-11-30 -
            2,000 wire Fri, 3,000 end of mo | 2000.00 2026-11-27 wire; 3000.00 - -
            pays 800 at the end of the month | 800.00 - -
            pays 800 no later than the end of the month | 800.00 2026-11-30 -
            will not make the 4,150 today - Tuesday for sure | 4150.00 2026-11-24 -
            has not got it all but 900 is coming off his debit card today | 900.00 2026-11-20 card
            will sell the skid steer and pay 7,000 by the 15th | 7000.00 2026-12-15 -
            2500 + 2500, 12/1 + 12/15 | 2500.00 2026-12-01 -; 2500.00 2026-12-15 -
            their card caps at 2,500 a day, so 2,500 today | 2500.00 2026-11-20 card
            mailing us two checks, 2,000 on Monday and 2,330 on December 7 | 2000.00 2026-11-23 check; 2330.00 2026-12-07 check
            will zero us out by wire on 12/18 | 10000.00 2026-12-18 wire
            4,500 now and then 500 on Dec 19 | 4500.00 2026-11-20 -; 500.00 2026-12-19 -
            the first 2,500 tomorrow, the second 2,500 on Dec 8 | 2500.00 2026-11-21 -; 2500.00 2026-12-08 -
            1st 2,500 tomorrow, 2nd 2,500 on Dec 8 | 2500.00 2026-11-21 -; 2500.00 2026-12-08 -
            9k today, 1k less the $300 credit on Dec 31 | 9000.00 2026-11-20 -; 700.00 2026-12-31 -
            2,000 tomorrow, the last 1,500 at some point this winter | 2000.00 2026-11-21 -; 1500.00 - -
            20% of bill amount on Friday | 2000.00 2026-11-27 -
            sending 2,000 now only by ACH; pending amount on Dec 15 | 2000.00 2026-11-20 ach; 8000.00 2026-12-15 -
            both times by wire, 60% on Friday and 40% on Dec 8 | 6000.00 2026-11-27 wire; 4000.00 2026-12-08 wire
            2207 by check 12/9 or 12/10 | 4000.00 2026-12-09 check
            2,000 Friday 11/27 or Monday 11/30 latest | 2000.00 2026-11-27 -
            now agrees full bal less the 300 cr, wire 12/4 | 9700.00 2026-12-04 wire
            closed last week. 2,150 by visa Thurs | 2150.00 2026-11-26 card
            knows more now: he pays 2,000 on the 30th | 2000.00 2026-11-30 -
            they shut for christmas, 2,000 on the 17th | 2000.00 2026-12-17 -
            ACH batch goes Friday and 2207 is in there | 4000.00 2026-11-27 ach
            bringing 960 cash to will-call Thurs | 960.00 2026-11-26 cash
            1,000 on Dec 4, 11 and 18 by card | 1000.00 2026-12-04 card; 1000.00 2026-12-11 card; 1000.00 2026-12-18 card
            10,000 less 2% as agreed, wire on the 23rd | 9800.00 2026-11-23 wire
            1k Monday, 2k the Monday after, 3k the one after that | 1000.00 2026-11-23 -; 2000.00 2026-11-30 -; 3000.00 2026-12-07 -
            will split 2207 50/50, card today and ACH on Dec 10 | 2000.00 2026-11-20 card; 2000.00 2026-12-10 ach
            500 each Friday in December by card | 500.00 2026-12-04 card; 500.00 2026-12-11 card; 500.00 2026-12-18 card; 500.00 2026-12-25 card
            full balance EOM December, ach | 10000.00 2026-12-31 ach
            8k before year end he swears, December 30 | 8000.00 2026-12-30 -
            900 in cash, he brings it himself on Saturday | 900.00 2026-11-21 cash
            1,000 on the first of December and 1,000 on the first of January | 1000.00 2026-12-01 -; 1000.00 2027-01-01 -
            1,000, Friday, ACH. 2,000, the 4th, check. | 1000.00 2026-11-27 ach; 2000.00 2026-12-04 check
            1,000 now by card, balance of 2207 on 12/4 | 1000.00 2026-11-20 card; 3000.00 2026-12-04 -
            today's call: 3,100 tomorrow by card | 3100.00 2026-11-21 card
            1,000 a week starting Friday 12/4, three weeks | 1000.00 2026-12-04 -; 1000.00 2026-12-11 -; 1000.00 2026-12-18 -
            12/4 ck 2207; 12/11 ck 2291 | 4000.00 2026-12-04 check; 3000.00 2026-12-11 check
            """)
    void promisesAreRead(String note, String promises) {
        assertEquals(promises, read(note, Locale.US));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paid 2,000 last Friday",
                "says he mailed ck 1043 for 2,000 on Monday",
                "will not pay 2207 until it is replaced",
                "can they pay 2,000 on Friday?",
                "might pay 2,000 next Tuesday",
                "asked for 5,000 by Friday",
                "we will credit them 500 on Monday",
                "PO 4500 ships 12/5, 40 pallets",
                "call back at 4 on Friday, ext 2207",
                "agreed the balance is 10,000",
                "their customer pays them 20,000 on Friday",
                "if you knock 20% off he'd pay Friday",
                "if you take 10% off he will pay 9,000 Friday",
                "no way he pays 10,000 by Dec 1",
                "maybe he can do 2,000 next week",
                "no wire on the 23rd, no ACH on the 30th",
                "credit of 300 will be applied Monday",
                "net 30 terms since 2024",
                "promised to email the PO copy Monday",
                ""
            })
    void whatPromisesNothingIsPassedOver(String note) {
        assertEquals("", read(note, Locale.US));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de-DE | überweist 4.500,50 € am 5.12.        | 4500.50 2026-12-05 bank_transfer
            de-DE | zahlt die Hälfte heute, Rest in zwei Wochen | 5000.00 2026-11-20 -; 5000.00 2026-12-04 -
            fr-FR | paiera 1 250,50 € par virement lundi | 1250.50 2026-11-23 bank_transfer
            fr-FR | promet le solde fin du mois          | 10000.00 2026-11-30 -
            en-GB | £1,200 by BACS on 5/12               | 1200.00 2026-12-05 bank_transfer
            en-US | $1,200 by check on 12/5              | 1200.00 2026-12-05 check
            en-GB | the lot Friday week, by cheque       | 10000.00 2026-12-04 check
            en-IE | rang 087 555 0143 - he pays 930 by card Friday | 930.00 2026-11-27 card
            en-AU | mobile 0400 123 456 - 750 by card Friday | 750.00 2026-11-27 card
            de-DE | transfers 1.850,00 on 12-3              | 1850.00 2027-03-12 bank_transfer
            nl-NL | he pays 2.000 on 16-12 and 1.000 on 20-1 | 2000.00 2026-12-16 -; 1000.00 2027-01-20 -
            en-IN | 50,000 now by neft and 1 lakh by cheque on 25-12 | 50000.00 2026-11-20 bank_transfer; 100000.00 2026-12-25 check
            en-US | wires 1,850 on 12-3                     | 1850.00 2026-12-03 wire
            en-US | wires 1,850 on 29-12                    | 1850.00 2026-12-29 wire
            de-DE | sends 740,00 by bank transfer on 15.12, as always | 740.00 2026-12-15 bank_transfer
            nl-NL | 2.207,10 until Friday, he makes a transfer | 2207.10 2026-11-27 bank_transfer
            en-IN | madam told 66k RTGS Friday, MD approved | 66000.00 2026-11-27 bank_transfer
            en-IN | 75,000/- by tomorrow, cheque, not more | 75000.00 2026-11-21 check
            """)
    void otherPlacesWriteOtherwise(String locale, String note, String promises) {
        assertEquals(promises, read(note, Locale.forLanguageTag(locale)));
    }

    /** What one clause leaves out, takes back or makes wait in another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            said 2,000 Monday. Correction: 2,500 and not Monday but Wednesday | 2500.00 2026-11-25 -
            will pay 2,000 on 12/1. No wait, make it the 18th | 2000.00 2026-12-18 -
            first offered 2,000 by Friday, then 2,400 by Friday | 2400.00 2026-11-27 -
            postponed again, was 12/3 now 12/9, 2,000 | 2000.00 2026-12-09 -
            instead of 2,000 on Friday it will be 4,000 on Monday | 4000.00 2026-11-23 -
            he will cancel the check and wire 2,000 tomorrow | 2000.00 2026-11-21 wire
            Can you get 4,000 out this week? Yes, Friday, by ACH. | 4000.00 2026-11-27 ach
            DD for 2,000 bounced. They will run it again Tuesday | 2000.00 2026-11-24 direct_debit
            broke the promise of 2,000; new ptp 12/1, same amount | 2000.00 2026-12-01 -
            2207 is approved and will be in the 12/4 ACH run | 4000.00 2026-12-04 ach
            pays 4,000 today by card, the rest when the roof is done | 4000.00 2026-11-20 card; 6000.00 - - if
            mailed 2,000 today, will mail 3,000 Monday and the rest by 12/15 | 3000.00 2026-11-23 -; 5000.00 2026-12-15 -
            wire 2,000 on the 12th - no wait, he has a board mtg that day, make it the 14th | 2000.00 2026-12-14 wire
            pays 2207 on Monday, no wait, Monday's payroll, make it Wednesday the 2nd | 4000.00 2026-12-02 -
            2,000 Fri, no wait says Mon cos the director is away Fri | 2000.00 2026-11-23 -
            told us 3,000 Thurs, hang on, corrected to 2,000 Thurs cos 1k under query | 2000.00 2026-11-26 -
            First she said 3,000 on Friday, but then she checked again and corrected it to 2,000 on Friday. | 2000.00 2026-11-27 -
            PTP corr: not 3,000 - only 2,000 on 12/3 | 2000.00 2026-12-03 -
            customer pays 2207 on Tuesday, 2291 they check still | 4000.00 2026-11-24 -
            paying 2207 tomorrow by card, still checking 2291 | 4000.00 2026-11-21 card
            pays 2207 on Tuesday. 2291 disp | 4000.00 2026-11-24 -
            I spoke with Mrs. Dunn today and she told me that 2207 will be paid on Friday | 4000.00 2026-11-27 -
            Send me the corrected 2207 by Monday and you'll have the 4,000 on the 28th | 4000.00 2026-11-28 -
            give me till the 18th and I'll wire 2207 | 4000.00 2026-12-18 wire
            After a long discussion she agreed to pay 2207 on Friday | 4000.00 2026-11-27 -
            2,000 on Friday. pay days of company are 10 and 25 | 2000.00 2026-11-27 -
            asked for 2,000 by Mon, she went "yes, Monday works, ill wire it" | 2000.00 2026-11-23 wire
            invoice 2207 dated 10/15 will be paid 12/3 | 4000.00 2026-12-03 -
            2207 (due 11/14) goes Friday, 2291 (due 11/28) goes 12/11 | 4000.00 2026-11-27 -; 3000.00 2026-12-11 -
            said 3,000 Friday - no wait, Friday is quarter end for them, so Monday | 3000.00 2026-11-23 -
            called back - she misspoke, it's 2,000 on the 4th not 3,000 | 2000.00 2026-12-04 -
            moving the 3,000 from the 13th to the 18th, still ACH | 3000.00 2026-12-18 ach
            upped it: was 2,000, now 3,000 on Friday by wire | 3000.00 2026-11-27 wire
            wants to do 2,000 on 12/4 by card, agreed | 2000.00 2026-12-04 card
            ACH of 2,000 rejected (bad routing), resubmits tomorrow | 2000.00 2026-11-21 ach
            balance confirmed 10,000, pays 5,000 on 12/4 | 5000.00 2026-12-04 -
            """)
    void clausesAreReadTogether(String note, String promises) {
        assertEquals(promises, read(note, Locale.US));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2207 on Friday; 2291 in 3 x 1,000 on the 1st starting Dec | 4000.00 2026-11-27 -; 1000.00 2026-12-01 -; 1000.00 2027-01-01 -; 1000.00 2027-02-01 -
            2,000 monthly on the 1st x3, the rest on 4/1 | 2000.00 2026-12-01 -; 2000.00 2027-01-01 -; 2000.00 2027-02-01 -; 4000.00 2027-04-01 -
            weekly 250 cash with the driver, 3 times, first one Tue | 250.00 2026-11-24 cash; 250.00 2026-12-01 cash; 250.00 2026-12-08 cash
            2,500 on the 15th of each month thru Feb | 2500.00 2026-12-15 -; 2500.00 2027-01-15 -; 2500.00 2027-02-15 -
            500 on the last day of each month, Jan through Mar | 500.00 2027-01-31 -; 500.00 2027-02-28 -; 500.00 2027-03-31 -
            1k a week starting Friday until 2291 is paid off | 1000.00 2026-11-27 -; 1000.00 2026-12-04 -; 1000.00 2026-12-11 -
            2207 in two halves: one today by card, one Dec 1 by check | 2000.00 2026-11-20 card; 2000.00 2026-12-01 check
            in 10 days 2,000, and 3,000 in 40 | 2000.00 2026-11-30 -; 3000.00 2026-12-30 -
            half the balance Friday, the rest in two payments 12/4 and 12/18 | 5000.00 2026-11-27 -; 2500.00 2026-12-04 -; 2500.00 2026-12-18 -
            4,000 tomorrow; remaining 6,000 split evenly 12/4 and 12/18 | 4000.00 2026-11-21 -; 3000.00 2026-12-04 -; 3000.00 2026-12-18 -
            1,000 on 12/13 then 1,000 each month on the 13th through Feb | 1000.00 2026-12-13 -; 1000.00 2027-01-13 -; 1000.00 2027-02-13 -
            doing 2207 in two: 2,600 on 12/4 and the remainder on 12/18 | 2600.00 2026-12-04 -; 1400.00 2026-12-18 -
            2 x 500: Friday, December 11 | 500.00 2026-11-27 -; 500.00 2026-12-11 -
            """)
    void plansStandAmongOtherPayments(String note, String promises) {
        assertEquals(promises, read(note, Locale.US));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pays 3000 thurdsay by ahc             | 3000.00 2026-11-26 ach
            will pay 2 to 3 thousand by wire Friday | - 2026-11-27 wire
            sends 2-3k on Friday                  | - 2026-11-27 -
            all but 500 tomorrow by card          | 9500.00 2026-11-21 card
            2,000 by Christmas                    | 2000.00 2026-12-25 -
            2,000 the Tuesday after Easter        | 2000.00 2027-03-30 -
            6k by wire Friday, rest on 12/9 the same way | 6000.00 2026-11-27 wire; 4000.00 2026-12-09 wire
            Herr Pohl überweist 2207 am 30.11.    | 4000.00 2026-11-30 bank_transfer
            la señora pagará 2.000 el viernes     | 2000.00 2026-11-27 -
            """)
    void whatIsSaidInItsOwnWayIsUnderstood(String note, String promises) {
        assertEquals(promises, read(note, Locale.US));
    }

    @Test
    void aLineEndsASentence() {
        assertEquals("3000.00 2026-12-02 wire", read("not paying 2207\nok with 2291, 12/2, wire", Locale.US));
        assertEquals("4000.00 2026-11-27 -", read("will pay 4,000\non Friday", Locale.US));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es-ES | pagará 2.000 € el viernes por transferencia | 2000.00 2026-11-27 bank_transfer
            nl-NL | betaalt 2207 volgende week vrijdag per overboeking | 4000.00 2026-11-27 bank_transfer
            it-IT | paga 2.000 venerdì con bonifico | 2000.00 2026-11-27 bank_transfer
            """)
    void neighboursWriteInTheirLanguages(String locale, String note, String promises) {
        assertEquals(promises, read(note, Locale.forLanguageTag(locale)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5,000 paid by check Monday, she says",
                "let's catch up with Dana on Friday about 4,000",
                "4,000 was scheduled for 11/25 but has been pulled from the run",
                "said 4,000 by Friday would be impossible",
                "a plan was discussed: 3 payments of 1,000 from Dec 1",
                "pays 4,000 if we let him off the late fee",
                "the 4,000 will be written off by year end",
                "we will see them December 2 to reconcile 10,000",
                "his customer owes him 30k and pays at the end of December",
                "suppose we took 6,000 now",
                "ptp 12/1 not confirmed",
                "was to have paid 4,000 on Monday, nothing in",
                "solange die Ware fehlt, sehen Sie am Montag keinen Cent von den 7.300",
                "Rate von 800 ab Januar, die Inhaberin überlegt sich das noch",
                "nothing will be paid this month, she was clear",
                "he swore he would wire 2,000 on the 6th. broken.",
                "2,000 promised for the 15th, bounced again",
                "asked for the tax certificate of last quarter, he said will mail by Friday",
                "she pulled the 2,000 from Tuesday's run",
                "they check 2207 on Friday",
                "He said on 28-12 he would pay 2,000, this has he not done",
                "tax certificate he will mail by Monday",
                "she rescinded the 12/3 wire of 2,000",
                "corrected invoice 2207 to go out Friday",
                "2,000 wire recalled by customer",
                "AP to validate 2207 by Friday",
                "I doubt he pays the 2,000 Monday"
            })
    void whatOnlySoundsLikeAPromiseIsPassedOver(String note) {
        assertEquals("", read(note, Locale.US));
    }

    @Test
    void aFigureIsReadAsItsPlaceWritesIt() {
        long seed = 20261122;
        Random random = new Random(seed);
        List<Locale> places = List.of(Locale.US, Locale.UK, Locale.GERMANY, Locale.of("de", "CH"), Locale.FRANCE);
        for (int round = 0; round < 2000; round++) {
            Locale place = places.get(random.nextInt(places.size()));
            long cents = 2_100 + random.nextLong(99_999_999);
            NumberFormat format = NumberFormat.getNumberInstance(place);
            format.setMinimumFractionDigits(2);
            String note = "will pay " + format.format(cents / 100.0) + " tomorrow";
            String expected = Money.ofMinor(CurrencyUnit.USD, cents).getAmount().toPlainString();
            assertEquals(expected + " 2026-11-21 -", read(note, place), note + ", seed " + seed);
        }
    }

    @Test
    void aDayIsNeverBeforeTheCall() {
        List<String> days = List.of(
                "Monday",
                "Fri",
                "next Tuesday",
                "this Thursday",
                "today",
                "tomorrow",
                "the 1st",
                "the 31st",
                "12/5",
                "5 Dec",
                "Jan 15",
                "EOM",
                "by month end",
                "in 10 days",
                "within 3 business days",
                "a week from Tuesday",
                "the last Friday of the month",
                "year end",
                "the day after tomorrow",
                "in two weeks",
                "Feb 29");
        int every = Math.max(1, 5 / Fuzz.rounds(1));
        for (LocalDate call = CALL; call.isBefore(CALL.plusYears(2)); call = call.plusDays(1))
            // of every five days on which it may be said one in the build, and so each on all days of the
            // week
            for (int i = (int) call.toEpochDay() % every; i < days.size(); i += every)
                for (ReadPromise promise : reader.read("will pay 500 " + days.get(i), context(call, Locale.US)))
                    assertFalse(
                            promise.date().filter(call::isAfter).isPresent(), days.get(i) + " on " + call + promise);
    }

    @Test
    void thePartsOfAPlanComeToItsWhole() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int parts = 2 + random.nextInt(11);
            List<ReadPromise> plan =
                    reader.read("will pay in " + parts + " equal instalments from Dec 1", context(CALL, Locale.US));
            assertEquals(parts, plan.size());
            Money whole = plan.stream()
                    .flatMap(part -> part.amount().stream())
                    .reduce(Money::plus)
                    .orElseThrow();
            assertEquals(context(CALL, Locale.US).balance(), whole);
        }
    }

    @Test
    void anyTextIsSafeToRead() {
        Random random = new Random(11);
        List<String> words = List.of(
                "pay",
                "half",
                "3",
                "x",
                "1,500",
                "(",
                ")",
                "\"",
                "?",
                "*",
                "[",
                "\\",
                "$",
                "€",
                "no",
                "make that",
                "Fri",
                "12/5",
                "rest",
                "each",
                "until",
                "paid",
                ".",
                ",",
                "if",
                "when",
                "ü",
                "😀",
                "2207",
                "%",
                "20%",
                "k",
                "-");
        for (int round = 0; round < Fuzz.rounds(1_000); round++) {
            String note = random.ints(random.nextInt(14), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            for (ReadPromise promise : reader.read(note, context(CALL, Locale.US)))
                assertTrue(promise.amount().stream().allMatch(Money::isPositive), note);
        }
    }

    @Test
    void whateverIsSaidOfPayingIsSafeToRead() {
        Random random = new Random(12);
        List<String> words = List.of(
                "will pay",
                "balance",
                "in full",
                "everything",
                "the rest",
                "half",
                "Friday",
                "Monday",
                "check",
                "by wire",
                "2207",
                "both",
                "less the credit",
                "500",
                "in 3 equal parts",
                "weekly",
                "other half",
                "all but",
                "until paid",
                "a week",
                "and",
                ",",
                ".",
                "the",
                "each",
                "once approved",
                "not",
                "30%",
                "now",
                "same again");
        NoteContext nothingOwed = new NoteContext(
                CALL, WorkingDays.WEEKDAYS, Locale.US, usd("0.00"), usd("0.00"), Map.of("2207", usd("0.00")));
        for (int round = 0; round < Fuzz.rounds(4_000); round++) {
            String note = random.ints(1 + random.nextInt(9), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(" "));
            NoteContext account = random.nextInt(4) == 0 ? nothingOwed : context(CALL, Locale.US);
            for (ReadPromise promise : reader.read(note, account))
                assertTrue(promise.amount().stream().allMatch(Money::isPositive), note);
        }
    }

    @Test
    void businessDaysAreThoseOfTheCustomersPlace() {
        LocalDate thanksgiving = LocalDate.of(2026, 11, 26);
        NoteContext closed = new NoteContext(
                LocalDate.of(2026, 11, 25),
                new WorkingDays(Set.of(thanksgiving)),
                Locale.US,
                usd("100.00"),
                usd("0.00"),
                Map.of());
        assertEquals(
                LocalDate.of(2026, 11, 30),
                reader.read("pays in 2 business days", closed).getFirst().date().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            es|no va a pagar la 2207, mercancía rota
            es|la clienta no pagará la 2291, dice que llegó rota
            es|no vamos a pagar 3.000 el viernes
            fr|ne veut plus payer la 2207
            fr|le client ne paiera rien vendredi, ni les 3 000 € ni le reste
            fr|le client n'enverra pas les 3 000 € vendredi
            nl|gaat de 3.000 niet betalen op vrijdag
            nl|wil de 4.000 vrijdag niet overmaken
            nl|klant betaalt de 2207 niet, pallet beschadigd
            it|non paga la 2207, merce rotta
            it|non verseranno 3.000 lunedì
            it|non farà il bonifico lunedì
            """)
    void aRefusalInAnotherLanguageIsOne(String language, String note) {
        assertEquals("", read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            de|unsere Mahnung über 9.870,40 geht am 1.12. raus
            de|unsere Gutschrift von 300 € kommt am Freitag
            de|wir erstatten dem Kunden 230 € bis Freitag
            fr|nous remboursons 112,30 € au client vendredi
            fr|notre relance de 4 000 € part lundi
            es|devolvemos 300 € al cliente el lunes
            es|nuestra carta por 4.000 sale el lunes
            en-US|told cfo our lawyers demand letter for 48,000 goes out monday
            en-US|our revised invoice for 3,000 will be sent tomorrow
            en-US|the dunning letter for 4,000 goes out Monday
            """)
    void whatWeSendOrPayBackIsNoneOfTheirs(String language, String note) {
        assertEquals("", read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en-US|they will pay Acme 5k friday, we come after that, no date for us
            en-US|pays Smith Bros 3,000 on Monday, then it's our turn, no date yet
            en-US|they're paying their steel vendor 6,000 Friday, we are behind them, nothing for us
            en-US|wires 8,000 to the landlord Friday ahead of us
            """)
    void whatSomebodyElseIsPaidIsNotOurs(String language, String note) {
        assertEquals("", read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en-US|they have 27,600 in the 2027 budget she said, no pmt date no commitment
            en-US|4,000 is budgeted for December, nothing committed
            en-US|3,000 set aside for 12/15 but can't commit
            en-US|cfo: 20k friday. ceo: no, we commit to nothing til the audit is done. cfo: ok, forget it
            en-US|clerk: 4k on 12/1. boss in background: no you won't. clerk: forget what i said
            en-US|buyer: wire of 3,000 Tuesday. CFO cut in: can't commit to that
            en-US|owner rescinded the 4,000 ptp for 12/4
            en-US|offer of 3,000 by Friday revoked
            de|Zusage 11.400 zum 10.12. von GF zurückgezogen
            de|zahlt 3.000 am Freitag - Zusage widerrufen
            fr|promesse du 4 décembre, 3 000 €, annulée ce matin
            es|compromiso de 4.000 el viernes retirado
            nl|toezegging 3.000 vrijdag ingetrokken
            it|promessa di 3.000 per venerdì ritirata
            """)
    void whatIsOnlyBudgetedOrTakenBackIsNotPromised(String language, String note) {
        assertEquals("", read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en-US|will send signed agreement + w9 by fri
            en-US|sending the contract Monday
            en-US|returning the signed contract by Tuesday
            en-US|gets the application back to us Friday
            en-US|will forward their bank statements Wednesday
            de|schickt die unterschriebene Vereinbarung bis Freitag
            """)
    void papersThatAreSentAreNoMoney(String language, String note) {
        assertEquals("", read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en-US|their audit confirms payable of 112,350.00 at 12/31
            en-US|auditor confirms 4,000 payable as of 12/31
            en-US|their books show 3,000 payable at 12/31
            en-US|confirmation letter: payables of 4,000.00 per 12/31
            """)
    void aDebtInTheBooksIsNotYetPaid(String language, String note) {
        assertEquals("", read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            de|hat 4.370,40 € am Montag überwiesen, Beleg folgt
            de|haben 2.000 € am Freitag bezahlt laut Buchhaltung
            de|laut Chef wurden 3.000 am Montag bezahlt
            de|sagt, er habe 3.000 € am Montag überwiesen
            """)
    void aGermanPastWithAWeekdayIsPast(String language, String note) {
        assertEquals("", read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en-US|temp on reception: 'I'm sure they'll pay you soon' - not her dept, can't commit
            en-US|sales rep says they'll pay 3,000 Friday but that's not his call
            en-US|warehouse guy: they will pay Monday, it's not my department
            en-US|switchboard figures they'll pay Friday, can't speak for AP
            """)
    void whoHasNoSayPromisesNothing(String language, String note) {
        assertEquals("", read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en-US|will pay 3,000 Friday - wait, that's a different account, Miller's
            en-US|the 3,000 coming Friday goes to our other division
            en-US|deposit of 3,000 Friday is for the new order, nothing on the old balance
            en-US|insurance adjuster to release 8,000 on Dec 2 to him
            """)
    void whatIsOfAnotherAccountOrOrderIsNotPaidHere(String language, String note) {
        assertEquals("", read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en-US|approved 4,000 for 12/4, then controller put a stop on it
            en-US|3,000 set up for Friday, cancelled by treasury this morning
            en-US|Friday's 3,000 is off the table
            en-US|will deduct 300 from next payment
            en-US|final demand: 4,000 by 12/4
            en-US|she repeated: 4,000 by Friday, then said she has to ask
            en-US|sounds like Friday to me, 4,000, but he did not say it
            en-US|last note says 4,000 on 12/4, that was before the bankruptcy
            en-US|said he'd love to pay 4,000 Friday
            en-US|payment committee meets Dec 4, 2207 on the agenda
            en-US|board votes Friday on releasing 4,000
            en-US|gets back to me by Friday about 3,000
            en-US|kid answered, said dad will pay Friday
            en-US|she read my note back: 4,000 on Friday. "I never said that."
            en-US|promise 4,000 Friday - entered in error, pls ignore
            en-US|quote: 'you'll see 4,000 when hell freezes over'
            en-US|he offers 2,000 to settle the whole 10,000, Friday. Not accepted
            de|Ratenzahlung 1.000 monatlich abgelehnt
            """)
    void whatWasStoppedOrNeverSaidIsOff(String language, String note) {
        assertEquals("", read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en-US|emailed payment plan: 4 x 2,500 from Dec 1, awaiting reply
            en-US|plan proposed by us 3 x 1,000 starting 12/1, she will think about it
            en-US|our plan: 1,000 Fridays. He: maybe
            de|wir haben 3 x 1.000 ab 1.12. angeboten, keine Antwort
            """)
    void aPlanOfOursIsNotYetTheirs(String language, String note) {
        assertEquals("", read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            de | hat 3.000 € zum 1.12. angewiesen | 3000.00 2026-12-01 -
            de | Reklamation zurückgezogen, zahlt 3.000 am Freitag | 3000.00 2026-11-27 -
            es | pagará 3.000 el viernes, pedido anulado | 3000.00 2026-11-27 -
            nl | betaalt 3.000 vrijdag, niet maandag | 3000.00 2026-11-27 -
            it | non lunedì ma paga 3.000 venerdì | 3000.00 2026-11-27 -
            en-US | our letter got his attention: pays 3,000 Friday | 3000.00 2026-11-27 -
            en-US | will pay 3,000 Friday, dispute withdrawn | 3000.00 2026-11-27 -
            en-US | 3,000 will be withdrawn from his account Friday | 3000.00 2026-11-27 -
            en-US | pays 2,000 Friday, can't commit on the rest | 2000.00 2026-11-27 -
            en-US | 3,000 is budgeted for December and will be paid 12/15 | 3000.00 2026-12-15 -
            en-US | sends signed agreement and 3,000 on Friday | 3000.00 2026-11-27 -
            en-US | sends the contract deposit of 3,000 Friday | 3000.00 2026-11-27 -
            """)
    void besideThoseAPromiseIsStillRead(String language, String note, String promises) {
        assertEquals(promises, read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en-US | check for 5,000 came back, they're reissuing it Friday, still a check | 5000.00 2026-11-27 check
            en-US | $3,120? yes. wed 12/2? yes. by wire? yes. | 3120.00 2026-12-02 wire
            en-US | three quarters of the balance Friday, the rest Dec 11 | 7500.00 2026-11-27 -; 2500.00 2026-12-11 -
            en-US | half of the 6,200 on 2 Dec | 3100.00 2026-12-02 -
            en-US | PTP taken last wk (4,400 on 12/11, wire) still stands, she confirmed again | 4400.00 2026-12-11 wire
            """)
    void whatIsMeantByItIsRead(String language, String note, String promises) {
        assertEquals(promises, read(note, Locale.forLanguageTag(language)));
    }

    /** Kinds that a stranger's sample of notes showed: what is left of one invoice, all of it, again and again. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en-US | uses the 300 credit on 2207 and sends the rest of that one Friday | 3700.00 2026-11-27 -
            en-GB | full settlement 4 December by bank transfer | 10000.00 2026-12-04 bank_transfer
            en-GB | will pay the account off on 8th December | 10000.00 2026-12-08 -
            en-US | 1,400 today, same again on each of the next two Fridays | 1400.00 2026-11-20 -; 1400.00 2026-11-27 -; 1400.00 2026-12-04 -
            en-US | quarter of outstanding each Mon for 2 wks | 2500.00 2026-11-23 -; 2500.00 2026-11-30 -
            en-US | they want us to collect 4,000 on the 1st of Dec | 4000.00 2026-12-01 -
            en-US | put 1,100 on mc, run it the 1st | 1100.00 2026-12-01 card
            en-US | he will pay 4,000 on Dec 7 if we waive finance charges | 4000.00 2026-12-07 - if
            en-IE | not 3000 but 3500 now, same day as before, the 27th | 3500.00 2026-11-27 -
            en-US | Their check run is Wednesdays. We're in this week's, 4,000. | 4000.00 2026-11-25 check
            en-US | smallest of the three goes Friday, 2207 on 12/4 | 3000.00 2026-11-27 -; 4000.00 2026-12-04 -
            en-US | The customer has confirmed that payment of 4,000.00 will be made by bank transfer on November 30. | 4000.00 2026-11-30 bank_transfer
            en-GB | 25% on Friday, then 25% each on 14/12, 14/1 and 12/2 | 2500.00 2026-11-27 -; 2500.00 2026-12-14 -; 2500.00 2027-01-14 -; 2500.00 2027-02-12 -
            en-IN | 50% on Monday, balance 50% on 30/11 | 5000.00 2026-11-23 -; 5000.00 2026-11-30 -
            en-IN | full outstanding will be paid by 30th Nov | 10000.00 2026-11-30 -
            en-IN | after deducting the credit of 300 the remaining balance is paid on 30.11 | 9700.00 2026-11-30 -
            en-IE | 650 three Mondays running starting Monday | 650.00 2026-11-23 -; 650.00 2026-11-30 -; 650.00 2026-12-07 -
            en-GB | 500 on each of the next two Fridays, 27/11 and 4/12 | 500.00 2026-11-27 -; 500.00 2026-12-04 -
            en-US | 200 a month on the 1st, December January and February | 200.00 2026-12-01 -; 200.00 2027-01-01 -; 200.00 2027-02-01 -
            en-GB | one week's time, all of it, by bank tfr | 10000.00 2026-11-27 bank_transfer
            en-GB | not 8,500, I misheard - it is 5,800 he'll pay Thursday | 5800.00 2026-11-26 -
            en-US | 3,200 going out ACH Thursday, his ext is 3318 | 3200.00 2026-11-26 ach
            en-US | 2207: will pay 50 percent 12/3 and the remainder of 2207 on 12/17 | 2000.00 2026-12-03 -; 2000.00 2026-12-17 -
            en-GB | he'll put 1,890 through tonight by bank transfer after his tea | 1890.00 2026-11-20 bank_transfer
            en-US | told him it goes to collections 11/30. He pays 2,000 Friday by card | 2000.00 2026-11-27 card
            """)
    void whatStrangersWriteIsRead(String language, String note, String promises) {
        assertEquals(promises, read(note, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan denied by mgr: 500/mo for 20 mos",
                "not able to make the 4,000 pmt he promised for tmrw",
                "had said he'd pay 2.5k Friday. now says never got the goods",
                "acct reviewed w credit mgr, limit cut to 5,000 eff 12/7",
                "cash on delivery for new orders from now on she says, fine w that",
                "4,000 acknowledged in writing today, payment plan proposal still to come",
                "he'll pay the lot if we let him off the late charge",
                "forget the 800 on the 25th he said, it's off the table now",
                "said 1,500 on 12/3, then called back 10 min later and canceled that. nothing promised",
                "picking up 200 bags of render on Friday, cash-sale acct, nothing to do w/ this debt",
                "we will charge 2% interest from Dec 1 on the 4,000",
                "sending acct to collections atty 12/16 for the full 10,000",
                "Nothing going out by wire tomorrow, she was clear. Cash is frozen.",
                "nothing leaves before the auditors are done on 11/30",
                "4,000 for 2207 cleared his bank on the 9th. Found it, unapplied, posting it now",
                "located his 4,000 wire from 11/4, booking it to 2207 today",
                "LM for Janet, asked that 4,000 be wired by 11/28",
                "left word we need 4,000 by Friday",
                "he's hopeful he can chuck us 1,000 before Christmas, no guarantees",
            })
    void whatStrangersWriteOtherwiseIsPassedOver(String note) {
        assertEquals("", read(note, Locale.US));
    }

    /** "The holiday" is the one that is near, where it is known that there is one. */
    @Test
    void aWeekdayAfterTheHolidayIsCountedFromIt() {
        LocalDate thanksgiving = LocalDate.of(2026, 11, 26);
        NoteContext near = context(CALL, Locale.US);
        NoteContext withHoliday = new NoteContext(
                CALL,
                new WorkingDays(Set.of(thanksgiving)),
                Locale.US,
                near.balance(),
                near.unappliedCredit(),
                near.invoices());
        assertEquals(
                List.of("3000.00 2026-12-01 wire"),
                reader.read("3,000 by wire Tues after the holiday", withHoliday).stream()
                        .map(PromiseReaderTest::told)
                        .toList());
        assertEquals("3000.00 - wire", read("3,000 by wire Tues after the holiday", Locale.US));
    }

    private String read(String note, Locale locale) {
        return reader.read(note, context(CALL, locale)).stream()
                .map(PromiseReaderTest::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(ReadPromise promise) {
        return promise.amount().map(sum -> sum.getAmount().toPlainString()).orElse("-") + " "
                + promise.date().map(LocalDate::toString).orElse("-") + " "
                + promise.form().map(PaymentForm::id).orElse("-") + (promise.conditional() ? " if" : "");
    }

    private static NoteContext context(LocalDate call, Locale locale) {
        Map<String, Money> invoices = new LinkedHashMap<>();
        invoices.put("2207", usd("4000.00"));
        invoices.put("2291", usd("3000.00"));
        invoices.put("2318", usd("3000.00"));
        return new NoteContext(call, WorkingDays.WEEKDAYS, locale, usd("10000.00"), usd("300.00"), invoices);
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    @Test
    void aSumInAnotherCurrencyIsOneToAskFor() {
        assertEquals(
                "- 2026-11-24 bank_transfer", read("they'll send EUR 3,800 by bank transfer on Tuesday", Locale.US));
        assertEquals("- 2026-12-01 wire", read("pays 2,500 pounds sterling on Dec 1, wire", Locale.US));
        assertEquals("3800.00 2026-11-24 -", read("sends $3,800 on Tuesday", Locale.US));
    }

    /** Fragments of notes in any order: whatever it says, it reads to the end. */
    @Test
    void nothingThatCanBeTypedBreaksIt() {
        List<String> bits = List.of(
                "the week of",
                "Dec 7",
                "half",
                "4,150",
                "10482",
                "x 3",
                "less",
                "the credit",
                "no,",
                "make it",
                "not",
                "but",
                "between",
                "and",
                "every",
                "Friday",
                "until",
                "paid",
                "if",
                "you take 10% off",
                ":",
                ";",
                "->",
                "'",
                "\"",
                "(",
                "1/3",
                "30/60/90",
                "on the 10th of",
                "Jan through Oct",
                "wire",
                "ck #",
                "EUR",
                "k",
                "instead of",
                "the two smaller ones",
                "\ud83d\ude00",
                "\u0000",
                "\u202e",
                "1.250,",
                "-",
                "%",
                "rest");
        Random random = new Random(20_261_120);
        for (int note = 0; note < Fuzz.rounds(800); note++) {
            String text = random.ints(1 + random.nextInt(12), 0, bits.size())
                    .mapToObj(bits::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            assertDoesNotThrow(() -> read(text, Locale.US), text);
        }
    }

    /** Reading it took half a minute, on one of three threads; a quarter of it filled the stack. */
    @Test
    void ofWhatIsPastedInByMistakeTheEndIsRead() {
        NoteContext context = new NoteContext(
                CALL,
                WorkingDays.WEEKDAYS,
                Locale.US,
                Money.of(CurrencyUnit.USD, 10_000),
                Money.zero(CurrencyUnit.USD),
                Map.of());
        for (String pasted : List.of("\u0301", "{\"a\":", "'a ", "will pay 100 on monday and "))
            assertEquals(
                    Money.of(CurrencyUnit.USD, 750),
                    reader.read(
                                    pasted.repeat(200_000 / pasted.length()) + ". We will pay 750 by wire on Friday",
                                    context)
                            .getLast()
                            .amount()
                            .orElseThrow());
        assertEquals(List.of(), reader.read("x".repeat(100_000), context));
    }
}
