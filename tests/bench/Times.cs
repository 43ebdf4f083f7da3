namespace DigitaalWerkt.Bench;

/// <summary>How long something took for half of the people, for 95 and for 99 in a hundred; in milliseconds.</summary>
sealed record Times(double P50, double P95, double P99)
{
    public static Times Of(IEnumerable<TimeSpan> measured)
    {
        var sorted = measured.Order().ToList();
        return new(At(0.50), At(0.95), At(0.99));

        double At(double part) => sorted[(int)Math.Ceiling(part * sorted.Count) - 1].TotalMilliseconds;
    }

    public override string ToString() => $"p50 {P50:0.0} ms, p95 {P95:0.0} ms, p99 {P99:0.0} ms";
}
