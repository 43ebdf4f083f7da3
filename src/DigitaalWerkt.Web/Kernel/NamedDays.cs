namespace DigitaalWerkt.Web.Kernel;

/// <summary>Days that have a name: a holiday, a week without school, a feast.</summary>
/// <param name="Code">The same every year, for example <c>easter-monday</c>.</param>
/// <param name="First">The first day of it.</param>
/// <param name="Last">The last day of it; the same as the first for one day.</param>
public sealed record NamedDays(string Code, DateOnly First, DateOnly Last);
