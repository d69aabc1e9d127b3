package app.callside.base.work;

/// Thrown when something asked for can't be done; carries the answer for the person who asked.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public Refused(Fault fault) {
        super(fault.key(), fault.cause()); // its values may be names and amounts, and a message goes anywhere
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
