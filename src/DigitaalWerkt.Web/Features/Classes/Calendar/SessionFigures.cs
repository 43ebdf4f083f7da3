namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <summary>What is known of one session in numbers. Who didn't come is counted, and nobody is named.</summary>
public sealed record SessionFigures(
    Guid Id, DateOnly Day, TimeOnly Begins, string Title, string Location, int Booked, int Capacity, bool IsPast, int Waiting, int Offered)
{
    public int Came { get; init; }
    public int Excused { get; init; }

    /// <summary>Had a seat, didn't come, and hadn't said so.</summary>
    public int Absent { get; init; }

    /// <summary>Had a seat, and nobody wrote down whether they came.</summary>
    public int NotNoted { get; init; }
}
