namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>What a group can do already.</summary>
/// <param name="Names">The people who agreed.</param>
/// <param name="Booked">How many there are in all.</param>
public sealed record GroupView(IReadOnlyList<string> Names, int Booked, IReadOnlyList<GroupLesson> Lessons);

/// <param name="IsToday">The class is about this lesson.</param>
/// <param name="Done">How many of the steps each person did, in the order of the names.</param>
public sealed record GroupLesson(string Title, bool IsToday, int Steps, IReadOnlyList<int> Done)
{
    public int Finished => Done.Count(steps => steps == Steps);
}
