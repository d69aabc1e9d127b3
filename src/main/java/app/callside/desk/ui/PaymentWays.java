package app.callside.desk.ui;

import app.callside.people.PaymentDetails;

/// How our company is paid. For the interface thread.
public interface PaymentWays {
    PaymentDetails known();

    /// Keeps them from now on.
    void keep(PaymentDetails details);
}
