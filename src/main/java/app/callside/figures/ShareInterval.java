package app.callside.figures;

/// A share of some cases, and between which shares it may truly lie.
///
/// @param part of the `cases`; 0 to all of them
/// @param low lower end of the 95 % interval, 0 to 1
/// @param high its upper end, `low` to 1
public record ShareInterval(int part, int cases, double low, double high) {
    /// The 0.975 quantile of the normal distribution.
    private static final double Z = 1.959964;

    public ShareInterval {
        if (part < 0 || part > cases) throw new IllegalArgumentException(part + " are no part of " + cases);
    }

    /// The score interval of E. B. Wilson (1927), which keeps its promise with few cases and at the ends. Of
    /// no cases everything may be true.
    public static ShareInterval of(int part, int cases) {
        if (cases == 0) return new ShareInterval(part, 0, 0, 1);
        double share = (double) part / cases;
        double square = Z * Z;
        double middle = (share + square / (2 * cases)) / (1 + square / cases);
        double half =
                Z * Math.sqrt(share * (1 - share) / cases + square / (4.0 * cases * cases)) / (1 + square / cases);
        double low = part == 0 ? 0 : Math.max(0, middle - half);
        double high = part == cases ? 1 : Math.min(1, middle + half);
        return new ShareInterval(part, cases, low, high);
    }

    public double width() {
        return high - low;
    }

    /// Whether there are too few cases to judge: the interval is wider than so many hundredths.
    public boolean isTooWide(int widest) {
        return width() * 100 > widest;
    }
}
