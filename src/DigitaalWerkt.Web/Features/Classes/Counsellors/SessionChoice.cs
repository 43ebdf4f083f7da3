using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Shared;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>The coming sessions for job seekers, as a counsellor chooses from them.</summary>
public sealed class SessionChoice
{
    /// <summary>The most sessions that one chooses from.</summary>
    public const int MostOfAll = 200;

    /// <summary>As many as one reads at a glance.</summary>
    const int Most = 5;
    const int MostFull = 2;

    const string WaitPrefix = "wacht:";
    const string NearPrefix = "bij:";

    readonly ILookup<Guid, OpenBlock> blocks;

    /// <param name="coming">The next one first.</param>
    /// <param name="held">The seats that the organisation of who chooses holds; free for its clients.</param>
    /// <param name="chosen">The one that was chosen before; it stays in sight.</param>
    public SessionChoice(IEnumerable<SessionRow> coming, IEnumerable<OpenBlock> held, Guid? chosen)
    {
        blocks = held.ToLookup(block => block.SessionId);
        All = [.. coming.Select(s => s with { OwnSeats = blocks[s.Id].Sum(block => block.Unnamed) })];
        Next =
        [
            .. Open.Take(Most).Union(All.Where(s => s.IsFull).Take(MostFull)).Union(All.Where(s => s.Id == chosen))
                .OrderBy(s => s.StartsAt).ThenBy(s => s.Id),
        ];
    }

    /// <summary>The next one first, full or not.</summary>
    public IReadOnlyList<SessionRow> All { get; }

    /// <summary>The next ones with a free seat, and the next full ones, for the waiting list.</summary>
    public IReadOnlyList<SessionRow> Next { get; }

    /// <summary>The next one with a free seat in each neighbourhood.</summary>
    public IReadOnlyList<SessionRow> Near => [.. Open.DistinctBy(s => s.Neighbourhood).OrderBy(s => s.NeighbourhoodName)];

    IEnumerable<SessionRow> Open => All.Where(s => !s.IsFull);

    public SessionRow? Find(Guid id) => All.FirstOrDefault(s => s.Id == id);

    /// <summary>The held seats of the own organisation in this session.</summary>
    public IReadOnlyList<Guid> BlocksIn(SessionRow session) => [.. blocks[session.Id].Select(block => block.Id)];

    /// <summary>Where one goes best when this session is full: the same course, then in the same neighbourhood, else the same postcode, else the next of all.</summary>
    public SessionRow? Instead(SessionRow full) => Open.Where(s => s.Id != full.Id)
        .OrderByDescending(s => IsSameCourse(s, full))
        .ThenByDescending(s => s.Neighbourhood == full.Neighbourhood).ThenByDescending(s => s.Postcode == full.Postcode).ThenBy(s => s.StartsAt)
        .FirstOrDefault();

    public static bool IsSameCourse(SessionRow session, SessionRow other) => session.Title == other.Title;

    public static string Value(SessionRow session) => session.IsFull ? WaitValue(session) : $"{session.Id}";

    /// <summary>Now that it is full: a place on its waiting list.</summary>
    public static string WaitValue(SessionRow session) => $"{WaitPrefix}{session.Id}";

    public static string NearValue(SessionRow session) => $"{NearPrefix}{session.Id}";

    public static bool IsNear(string? value) => value?.StartsWith(NearPrefix, StringComparison.Ordinal) is true;

    /// <summary>Reads what was chosen.</summary>
    /// <returns>The session, and whether its waiting list will do; null: nothing was chosen.</returns>
    public static (Guid SessionId, bool MayWait)? Read(string? value)
    {
        var bare = (value ?? "").Replace(WaitPrefix, "", StringComparison.Ordinal).Replace(NearPrefix, "", StringComparison.Ordinal);
        return Guid.TryParse(bare, out var id) ? (id, value!.StartsWith(WaitPrefix, StringComparison.Ordinal)) : null;
    }
}
