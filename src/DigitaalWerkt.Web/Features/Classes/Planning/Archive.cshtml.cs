using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Places;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>Puts a place, room, equipment or course aside, or brings it back: the same page, each act at its own address.</summary>
[Authorize(Policy = Policies.Coordinator)]
public sealed class ArchiveModel(AppDbContext context, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Act { get; set; } = "";

    public IArchivable Thing { get; private set; } = null!;

    public bool IsRestore => Act == "terughalen";

    /// <summary>Where one came from and goes back to.</summary>
    public string Back { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) => context.UntilNotOvertakenAsync<IActionResult>(async () =>
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (IsRestore)
        {
            Thing.Restore();
        }
        else
        {
            Thing.Archive(clock.GetUtcNow());
        }
        await context.SaveChangesAsync(cancellationToken);
        return this.SeeOther(Back);
    });

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        (IArchivable? thing, Back) = Kind switch
        {
            "locaties" => (await context.Locations.FindAsync([id], cancellationToken), PlaceLinks.Location(id)),
            "lokalen" => (await context.Rooms.FindAsync([id], cancellationToken), PlaceLinks.Room(id)),
            "materiaal" => (await context.EquipmentSets.FindAsync([id], cancellationToken), PlaceLinks.EquipmentSet(id)),
            _ => ((IArchivable?)await context.CoursePlans.FindAsync([id], cancellationToken), PlanningLinks.Course(id)),
        };
        Thing = thing!;
        return thing is not null;
    }
}
