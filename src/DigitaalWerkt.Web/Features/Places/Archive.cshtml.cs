using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Places;

/// <summary>Archives a place, a room or equipment, or brings it back.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ArchiveModel(AppDbContext context, TimeProvider clock) : ArchivePageModel(context, clock)
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public override string Back => Kind switch
    {
        "locaties" => PlaceLinks.Location(Id),
        "lokalen" => PlaceLinks.Room(Id),
        _ => PlaceLinks.EquipmentSet(Id),
    };

    protected override async Task<IArchivable?> FindAsync(AppDbContext context, Guid id, CancellationToken cancellationToken) => Kind switch
    {
        "locaties" => await context.Locations.FindAsync([id], cancellationToken),
        "lokalen" => await context.Rooms.FindAsync([id], cancellationToken),
        _ => await context.EquipmentSets.FindAsync([id], cancellationToken),
    };
}
