package app.callside.figures;

/// What a figure tells. The formulas are those of the product's terms; each is said on the screen with its
/// numbers.
public enum FigureKind {
    CALLS(Group.CALLS),
    ATTEMPTS(Group.CALLS),
    CONTACTS(Group.CALLS),
    RIGHT_PARTY(Group.CALLS),
    TALK(Group.CALLS),
    HOLD(Group.CALLS),
    WRAP_UP(Group.CALLS),
    MISSED(Group.CALLS),
    PROMISES(Group.PROMISES),
    PROMISED(Group.PROMISES),
    KEPT_COUNT(Group.PROMISES),
    KEPT_AMOUNT(Group.PROMISES),
    RECEIVED(Group.PROMISES),
    DISPUTES(Group.PROMISES),
    DISPUTED(Group.PROMISES),
    /// AR / credit sales x days
    DSO(Group.MONEY),
    /// current AR / credit sales x days
    BEST_DSO(Group.MONEY),
    /// DSO - best possible DSO
    DELINQUENT(Group.MONEY),
    /// (begin AR + sales / N - end total AR) / (begin AR + sales / N - end current AR) x 100, N months
    CEI(Group.MONEY);

    /// Figures that stand together.
    public enum Group {
        CALLS,
        PROMISES,
        MONEY
    }

    private final Group group;

    FigureKind(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /// Whether it is about the whole book, whoever made the calls.
    public boolean isOfTheBook() {
        return group == Group.MONEY;
    }
}
