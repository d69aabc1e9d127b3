/// What the collector can say: rebuttal cards that surface from what is typed, scripts, must-say lists, questions,
/// tone.
///
/// Record of the matchers. Compared while they learnt from 48 cards with 24 wordings each, 11,191 more wordings in
/// `deck/heard` and 5,227 plain notes. Judged on phrases by writers who saw neither cards nor wordings: 616 excuses and
/// 160 plain notes to choose constants by (`tune`), then 194 excuses and 100 plain notes, many of them written to
/// mislead, that chose nothing (`test`); no family of wordings is in both. Right group first / among two, no floor:
///
/// | matcher | tuning list | scored list | a line | memory, size |
/// |---|---|---|---|---|
/// | BM25 over words, best wording wins | 0.79 / 0.89 | 0.81 / 0.92 | 14 ms by scanning | none |
/// | BM25 over character 3-5-grams | 0.77 / 0.89 | 0.81 / 0.92 | 350 ms by scanning | none |
/// | MiniLM embeddings, 20 nearest wordings (12,663 lines) | 0.79 / 0.89 | 0.84 / 0.92 | 2 ms | 58 MB, native code |
/// | nearest wordings by words, pairs, families, n-grams | 0.87 / 0.93 | 0.88 / 0.95 | 0.3 ms | 20 MB |
/// | logistic regression on the same features | 0.88 / 0.94 | 0.94 / 0.98 | 0.2 ms | 40 MB |
/// | both multiplied: [WordingMatcher] | 0.90 / 0.98 | 0.94 / 0.98 | 0.5 ms | 60 MB |
/// | all three multiplied (12,663 lines) | 0.91 / 0.97 | 0.95 / 0.99 | 2.5 ms | 58 MB more, native code |
///
/// The embeddings add a point at most and were left out: their native library ended the whole process on one machine,
/// and a call must not end so. What moved the figures was the number and variety of wordings: 563 wordings gave 0.61 to
/// 0.76 first, 4,282 gave 0.84 to 0.89, 12,343 gave 0.90 to 0.94.
///
/// What taught it silence were pairs of an excuse and a line of nearly the same words that is none, and the notes of
/// whole calls: with 12,513 wordings and 9,199 plain notes, and the floors of the deck chosen on the tuning list, a
/// third writer's fair sample of notes (`fresh`, 144 excuses, 160 plain) gives right group first 0.99, among two 0.99,
/// silent on a plain note 0.96; the misleading list gives 0.95, 0.97 and 0.95 (0.94, 0.98 and 0.89 before). Made ready
/// in 4 to 5 s, in the background; about a millisecond a line.
@NullMarked
package app.callside.deck;

import org.jspecify.annotations.NullMarked;
