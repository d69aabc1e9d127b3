package app.callside.boot;

import app.callside.account.store.JdbcHistoryStore;
import app.callside.base.sql.Database;
import app.callside.call.store.JdbcCallCounts;
import app.callside.call.store.JdbcCallStore;
import app.callside.call.store.JdbcDispositionStore;
import app.callside.coaching.store.JdbcCoachingStore;
import app.callside.deck.store.JdbcCardStore;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.documents.store.JdbcDocumentStore;
import app.callside.erasure.store.JdbcErasureStore;
import app.callside.find.store.JdbcFindStore;
import app.callside.followup.store.JdbcFollowUpStore;
import app.callside.followup.store.JdbcVerificationStore;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.outbox.store.JdbcOutboxStore;
import app.callside.people.store.JdbcAuditStore;
import app.callside.people.store.JdbcProfileStore;
import app.callside.people.store.JdbcUserStore;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.recap.store.JdbcSentRecapStore;
import app.callside.rehearse.store.JdbcTakeStore;
import app.callside.relation.store.JdbcRelationStore;
import app.callside.review.store.JdbcReviewStore;
import app.callside.review.store.JdbcViewStore;
import app.callside.sample.store.JdbcLargeBookStore;
import app.callside.settings.store.JdbcRuleStore;
import app.callside.worklist.store.JdbcQueueStore;

/// Where everything is kept: the tables of one database by feature, in the order of the features. They read
/// nothing before they are asked.
final class Stores {
    final Database database;
    final JdbcAuditStore audit;
    final JdbcUserStore users;
    final JdbcProfileStore profiles;
    final JdbcLedgerStore ledger;
    final JdbcImportStore imports;
    final JdbcDocumentStore documents;
    final JdbcPromiseStore promises;
    final JdbcDisputeStore disputes;
    final JdbcFollowUpStore followUps;
    final JdbcVerificationStore checks;
    final JdbcRelationStore relations;
    final JdbcCardStore cards;
    final JdbcCallStore calls;
    final JdbcCallCounts counts;
    final JdbcDispositionStore dispositions;
    final JdbcSentRecapStore sentRecaps;
    final JdbcOutboxStore outbox;
    final JdbcQueueStore queue;
    final JdbcCoachingStore coaching;
    final JdbcReviewStore review;
    final JdbcViewStore views;
    final JdbcFindStore find;
    final JdbcTakeStore takes;
    final JdbcErasureStore erasure;
    final JdbcHistoryStore accountHistory;
    final JdbcLargeBookStore largeBook;
    final JdbcRuleStore rules;

    Stores(Database database) {
        this.database = database;
        audit = new JdbcAuditStore(database);
        users = new JdbcUserStore(database);
        profiles = new JdbcProfileStore(database);
        ledger = new JdbcLedgerStore(database);
        imports = new JdbcImportStore(database);
        documents = new JdbcDocumentStore(database);
        promises = new JdbcPromiseStore(database);
        disputes = new JdbcDisputeStore(database);
        followUps = new JdbcFollowUpStore(database);
        checks = new JdbcVerificationStore(database);
        relations = new JdbcRelationStore(database);
        cards = new JdbcCardStore(database);
        calls = new JdbcCallStore(database);
        counts = new JdbcCallCounts(database);
        dispositions = new JdbcDispositionStore(database);
        sentRecaps = new JdbcSentRecapStore(database);
        outbox = new JdbcOutboxStore(database);
        queue = new JdbcQueueStore(database);
        coaching = new JdbcCoachingStore(database);
        review = new JdbcReviewStore(database);
        views = new JdbcViewStore(database);
        find = new JdbcFindStore(database);
        takes = new JdbcTakeStore(database);
        erasure = new JdbcErasureStore(database);
        accountHistory = new JdbcHistoryStore(database);
        largeBook = new JdbcLargeBookStore(database);
        rules = new JdbcRuleStore(database);
    }
}
