namespace DigitaalWerkt.Web.Features.People;

/// <summary>Everything that the features keep about a person. The one place that decides which lines somebody sees.</summary>
public sealed class PersonLines(IEnumerable<IPersonPart> parts)
{
    /// <param name="seenBy">Who asks.</param>
    public async Task<IReadOnlyList<PersonChapter>> ReadAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        var chapters = new List<PersonChapter>();
        foreach (var part in parts)
        {
            var all = await part.LinesAsync(person, seenBy, cancellationToken);
            var seen = all.Where(line => line.SeenBy.Intersect(seenBy).Any()).ToList();
            chapters.Add(new(part, seen, seen.Count == all.Count));
        }
        return chapters;
    }
}
