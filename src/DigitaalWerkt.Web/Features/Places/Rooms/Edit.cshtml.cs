using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places.Rooms;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class EditModel(AppDbContext context, PlaceUses uses) : EditPageModel<Room>(context)
{
    [BindProperty]
    public RoomInput Input { get; set; } = new();

    /// <summary>The place of a new room, by its address.</summary>
    [BindProperty(SupportsGet = true, Name = "location")]
    public Guid? LocationId { get; set; }

    public Location Location { get; private set; } = null!;

    /// <summary>What is planned in it with more seats than the room would have.</summary>
    public IReadOnlyList<ComingUse> TooLarge { get; private set; } = [];

    string Called => Typed.Line(Input.Name) ?? "";

    protected override void Show(Room? row) => Input = new() { Name = row?.Name, Capacity = row is null ? null : Typed.Digits(row.Capacity) };

    protected override void Check()
    {
        this.CheckName("Input.Name", Input.Name, Room.NameLength);
        if (Typed.Number(Input.Capacity) is not (>= 1 and <= Room.MaxCapacity))
        {
            this.Wrong("Input.Capacity", "Number_Error", 1, Room.MaxCapacity);
        }
    }

    protected override async Task CheckUseAsync(Room row, CancellationToken cancellationToken)
    {
        var places = Typed.Number(Input.Capacity)!.Value;
        if (places < row.Capacity)
        {
            TooLarge = await uses.FindLargerAsync(new(ResourceKind.Room, row.Id), places, cancellationToken);
        }
        if (TooLarge.Count > 0)
        {
            this.Wrong("Input.Capacity", "InUse_Error", places);
        }
    }

    protected override Room Make() => new(Location.Id, Called, Typed.Number(Input.Capacity)!.Value);

    protected override void Change(Room row) => row.Change(Called, Typed.Number(Input.Capacity)!.Value);

    protected override string Next(Room row) => PlaceLinks.Location(row.LocationId);

    protected override async Task<bool> LoadAsync(Room? row, CancellationToken cancellationToken)
    {
        var id = row?.LocationId ?? LocationId;
        Location = (await Context.Locations.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellationToken))!;
        return Location is not null;
    }

    public sealed record RoomInput
    {
        public string? Name { get; init; }
        public string? Capacity { get; init; }
    }
}
