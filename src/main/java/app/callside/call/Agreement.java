package app.callside.call;

import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.followup.FollowUp;
import app.callside.followup.VerificationTask;
import app.callside.promise.PromiseToPay;
import java.util.UUID;

/// Something agreed on the call.
public sealed interface Agreement {
    UUID id();

    record Promised(PromiseToPay promise) implements Agreement {
        @Override
        public UUID id() {
            return promise.id().value();
        }
    }

    record Disputed(Dispute dispute) implements Agreement {
        @Override
        public UUID id() {
            return dispute.id();
        }
    }

    record DocumentNeeded(MissingDocument document) implements Agreement {
        @Override
        public UUID id() {
            return document.id();
        }
    }

    /// A claim is checked: whom to ask, what, by when.
    record ToVerify(VerificationTask task) implements Agreement {
        @Override
        public UUID id() {
            return task.id();
        }
    }

    record CallBack(FollowUp followUp) implements Agreement {
        @Override
        public UUID id() {
            return followUp.id();
        }
    }
}
