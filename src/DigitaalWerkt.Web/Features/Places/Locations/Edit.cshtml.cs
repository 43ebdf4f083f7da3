using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places.Locations;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class EditModel(AppDbContext context, ChangeLocation change, PlaceUses uses) : EditPageModel<Location>(context)
{
    [BindProperty]
    public LocationInput Input { get; set; } = new();

    /// <summary>The coordinator saw whom another name or address is told, and wants that.</summary>
    [BindProperty]
    public bool Tells { get; set; }

    public IReadOnlyList<Room> Rooms { get; private set; } = [];

    /// <summary>What is planned there and people are told of, when it gets another name or address.</summary>
    public IReadOnlyList<ComingUse> Told { get; private set; } = [];

    /// <summary>How many people have a seat or wait in them.</summary>
    public int People { get; private set; }

    protected override void Show(Location? row) => Input = row is null ? new() { Town = "Gent" } : LocationInput.Of(row);

    protected override void Check() => Input.Check(this);

    protected override async Task CheckUseAsync(Location row, CancellationToken cancellationToken)
    {
        if (row.IsFoundAs(Input.ToDetails()))
        {
            return;
        }
        Told = await uses.FindCountedOnAsync(row.Id, cancellationToken);
        People = Told.SelectMany(use => use.People).Distinct().Count();
        if (Told.Count > 0 && !Tells)
        {
            this.Wrong(nameof(Tells), "Places_Tells_Error");
        }
    }

    protected override Location Make() => Location.Create(Input.ToDetails());

    protected override Task SaveAsync(Location row, CancellationToken cancellationToken) =>
        change.RunAsync(row.Id, Input.ToDetails(), Version, cancellationToken);

    // A new place has no room yet, and without a room nothing can be planned there.
    protected override string Next(Location row) => IsNew ? PlaceLinks.NewRoom(row.Id) : PlaceLinks.Locations;

    protected override async Task<bool> LoadAsync(Location? row, CancellationToken cancellationToken)
    {
        Rooms = row is null
            ? []
            : await Context.Rooms.AsNoTracking().Where(r => r.LocationId == row.Id)
                .OrderBy(r => r.ArchivedAt != null).ThenBy(r => r.Name).ToListAsync(cancellationToken);
        return true;
    }
}
