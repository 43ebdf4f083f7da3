using DigitaalWerkt.Web.Features.Classes.Shared;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>The coming sessions for job seekers, as a counsellor chooses from them.</summary>
/// <param name="coming">The next one first.</param>
/// <param name="chosen">The one that was chosen before; it stays in sight.</param>
public sealed class SessionChoice(IReadOnlyList<SessionRow> coming, Guid? chosen)
{
    /// <summary>As many as one reads at a glance.</summary>
    const int Most = 5;
    const int MostFull = 2;

    const string WaitPrefix = "wacht:";
    const string NearPrefix = "bij:";

    readonly List<SessionRow> open = [.. coming.Where(s => !s.IsFull)];

    public bool IsEmpty => coming.Count == 0;

    /// <summary>The next ones with a free seat, and the next full ones, for the waiting list.</summary>
    public IReadOnlyList<SessionRow> Next { get; } =
    [
        .. coming.Where(s => !s.IsFull).Take(Most)
            .Union(coming.Where(s => s.IsFull).Take(MostFull)).Union(coming.Where(s => s.Id == chosen))
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id),
    ];

    /// <summary>The next one with a free seat in each neighbourhood.</summary>
    public IReadOnlyList<SessionRow> Near => [.. open.DistinctBy(s => s.Neighbourhood).OrderBy(s => s.NeighbourhoodName)];

    public SessionRow? Find(Guid id) => coming.FirstOrDefault(s => s.Id == id);

    /// <summary>Where one goes best when this session is full: in the same neighbourhood, else the same postcode, else the next of all.</summary>
    public SessionRow? Instead(SessionRow full) => open.Where(s => s.Id != full.Id)
        .OrderByDescending(s => s.Neighbourhood == full.Neighbourhood).ThenByDescending(s => s.Postcode == full.Postcode).ThenBy(s => s.StartsAt)
        .FirstOrDefault();

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
