namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>The whole check.</summary>
/// <param name="Tasks">In the order in which they are done.</param>
/// <param name="Further">The slugs of lessons for whoever did them all.</param>
public sealed record CheckBook(IReadOnlyList<CheckTask> Tasks, IReadOnlyList<string> Further)
{
    public static readonly CheckBook Empty = new([], []);

    /// <param name="number">From 1; anything.</param>
    public CheckTask? Find(int number) => Tasks.ElementAtOrDefault(number - 1);
}
