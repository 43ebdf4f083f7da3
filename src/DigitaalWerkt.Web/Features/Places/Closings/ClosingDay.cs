namespace DigitaalWerkt.Web.Features.Places.Closings;

/// <summary>Days on which nothing is planned by itself: a public holiday, a school holiday, a closing day of our own.</summary>
public sealed class ClosingDay(DateOnly first, DateOnly last, string name, ClosingKind kind)
{
    public const int NameLength = 80;

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public DateOnly First { get; private set; } = first;

    /// <summary>The last day of it; the same as the first for one day.</summary>
    public DateOnly Last { get; private set; } = last;

    public string Name { get; private set; } = name;
    public ClosingKind Kind { get; private set; } = kind;

    public bool Holds(DateOnly day) => First <= day && day <= Last;

    public void Change(DateOnly first, DateOnly last, string name) => (First, Last, Name) = (first, last, name);
}
