package app.callside.intake;

/// What stands before the cents.
enum DecimalMark {
    POINT('.'),
    COMMA(',');

    private final char sign;

    DecimalMark(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }
}
