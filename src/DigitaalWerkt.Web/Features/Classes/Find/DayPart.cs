namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>When on a day somebody has time.</summary>
/// <param name="Code">Stands in addresses.</param>
/// <param name="From">The first time that belongs to it.</param>
/// <param name="Until">The first time that no longer does; midnight: the end of the day.</param>
public sealed record DayPart(string Code, TimeOnly From, TimeOnly Until)
{
    static readonly TimeOnly Noon = new(12, 0);
    static readonly TimeOnly Evening = new(17, 0);

    public static readonly IReadOnlyList<DayPart> All =
    [
        new("voormiddag", TimeOnly.MinValue, Noon), new("namiddag", Noon, Evening), new("avond", Evening, TimeOnly.MaxValue),
    ];

    public string TextKey => $"Find_Part_{Code}";

    public static DayPart? Find(string? code) => All.FirstOrDefault(part => part.Code == code);
}
