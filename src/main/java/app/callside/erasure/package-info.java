/// Erases a person at a customer on request: blanks what is personal about them in calls and in all that
/// came of calls, keeps amounts, days, counts and the chain of the audit trail, and says what forbids it.
///
/// What is decided for each place where words are kept; `ErasedEverywhereTest` reads every one of them
/// afterwards:
///
/// | place | what becomes of it |
/// |---|---|
/// | `contact`, `contact_before`, `contact_after` | their rows go |
/// | `call_record`, `call_event` | their words and all that names them are blanked; sealed anew |
/// | `call_correction`, `promise`, `dispute`, `follow_up` | what names them |
/// | `verification_task`, `snooze`, `legal_hold` | what names them |
/// | `call_review`, `call_review_remark`, `saved_view` | what names them |
/// | `score_sheet`, `call_change`, `call_change_turn`, `aging_snapshot`, `sales_snapshot` | hold nothing
/// of anybody | | `call_count`, `call_day`, `card_day`, `point_day` | numbers, and the names of collectors
/// | | `relation_note` | what they said goes as a whole; elsewhere what names them |
/// | `payment_chain` | what names them |
/// | `customer`, `customer_before`, `customer_after` | what names them; the customer's own name and key
/// stay | | `document_on_file` | what names them in the file's name; the file itself is read, and told
/// where it names them or can't be read |
/// | `sent_recap`, `outgoing_mail` | set anew without what names them, as text or as a page of text; all
/// that is packed into them is read, and what is attached and can't be read is told |
/// | `find_entry`, `find_account`, `standing`, `queue_place` | follow in the same transaction |
/// | `invoice`, `invoice_before`, `payment`, `instalment`, `document_request`, `import_run` | stay: the
/// books | | `audit_entry`, `audit_head` | stay: the chain; what old entries say of somebody is counted
/// and told | | `erasure_rest` | goes once the files are cleared |
/// | `erased_person` | salted hashes, so that an import does not bring them back |
/// | `card`, `favourite_card`, `take`, `desk_user`, `setting`, `column_choice`, `chosen_key` | the house's
/// own; takes are told |
/// | `journal/` | a call that is not finished forbids; what a finished one left is cleared away |
/// | `index/` | follows the calls, and is written anew where words went |
/// | `drafts/` | drafts that name them go |
/// | `documents/`, `takes/`, `logs/` | not ours to cut: told, to be looked through by hand |
/// | `callside.mv.db` | written anew when the program closes, so that no old page keeps the words |
@NullMarked
package app.callside.erasure;

import org.jspecify.annotations.NullMarked;
