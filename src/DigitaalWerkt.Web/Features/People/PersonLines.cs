using System.Security.Claims;

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

    /// <summary>Notes that somebody of staff read these, where the person may ask who looked.</summary>
    public static async Task NoteLookAsync(
        IEnumerable<PersonChapter> read, Guid personId, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        foreach (var chapter in read.Where(chapter => chapter.Lines.Count > 0))
        {
            await chapter.Part.NoteLookAsync(personId, staff, cancellationToken);
        }
    }
}
