using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// Reads what happened to a path, what was written and who looked. Apart from what papers read, which must not come to a note.
/// </summary>
public sealed class ReadStory(AppDbContext context)
{
    /// <param name="path">One that the reader may see.</param>
    public async Task<PathStory> OfAsync(GuidancePath path, CancellationToken cancellationToken)
    {
        var events = await (
            from happened in context.PathEvents.AsNoTracking()
            where happened.PathId == path.Id
            orderby happened.At descending, happened.Id descending
            select new PathStory.Happened(
                happened,
                context.StaffMembers.Where(m => m.Id == happened.StaffMemberId).Select(m => m.Name).SingleOrDefault(),
                context.StaffMembers.Where(m => m.Id == happened.OtherId).Select(m => m.Name).SingleOrDefault()
                    ?? context.Organisations.Where(o => o.Id == happened.OtherId).Select(o => o.Name).SingleOrDefault()))
            .ToListAsync(cancellationToken);
        var notes = await (
            from note in context.PathNotes.AsNoTracking()
            where note.PathId == path.Id
            join member in context.StaffMembers on note.StaffMemberId equals member.Id
            orderby note.At descending, note.Id descending
            select new { Note = note, By = member.Name })
            .ToListAsync(cancellationToken);
        var looks = await (
            from look in context.PathLooks
            where look.PathId == path.Id
            join member in context.StaffMembers on look.StaffMemberId equals member.Id
            orderby look.Day descending, member.Name
            select new PathStory.Look(
                look.Day, member.Name, member.OrganisationId == path.OrganisationId ? null : member.Organisation!.Name))
            .ToListAsync(cancellationToken);
        return new(events, Current([.. notes.Select(row => (row.Note, row.By))]), looks);
    }

    // A note that was corrected stands below what came in its place.
    static List<PathStory.Noted> Current(IReadOnlyList<(PathNote Note, string By)> notes)
    {
        var corrected = notes.Where(row => row.Note.CorrectsId is not null).Select(row => row.Note.CorrectsId!.Value).ToHashSet();
        return
        [
            .. notes.Where(row => !corrected.Contains(row.Note.Id))
                .Select(row => new PathStory.Noted(row.Note, row.By, Before(row.Note))),
        ];

        IReadOnlyList<PathStory.Noted> Before(PathNote note) =>
            note.CorrectsId is { } id && notes.FirstOrDefault(row => row.Note.Id == id) is { Note: { } earlier, By: var by }
            ? [new(earlier, by, []), .. Before(earlier)]
            : [];
    }
}
