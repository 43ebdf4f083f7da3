namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>What vacancies ask, and the lessons that it takes.</summary>
/// <param name="Asks">In the order of the page; among them the signs of a false vacancy.</param>
/// <param name="Always">Lessons that everybody needs.</param>
/// <param name="Order">The slugs of lessons, in the order in which one needs them.</param>
public sealed record JobBook(IReadOnlyList<JobAsk> Asks, IReadOnlyList<JobLesson> Always, IReadOnlyList<string> Order, AskFinder Finder)
{
    public static readonly JobBook Empty = new([], [], [], new AskFinder([], []));

    /// <summary>What somebody can choose.</summary>
    public IEnumerable<JobAsk> Choices => Asks.Where(ask => !ask.IsSign);

    /// <summary>The asks of these names, in the order of the page.</summary>
    /// <param name="names">As they stand in an address; anything.</param>
    public IReadOnlyList<JobAsk> Named(IEnumerable<string?> names)
    {
        var named = names.ToHashSet();
        return [.. Asks.Where(ask => named.Contains(ask.Id))];
    }

    /// <summary>What a vacancy asks, in the order of the page.</summary>
    /// <param name="vacancy">Its text; anything.</param>
    public IReadOnlyList<JobAsk> AskedIn(string vacancy) => Named(Finder.Find(vacancy));
}
