using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places.Locations;

[Authorize(Policy = Policies.Coordinator)]
public sealed partial class EditModel(AppDbContext context, ChangeLocation change, PlaceUses uses) : EditPageModel<Location>(context)
{
    const int TownLength = 40;

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

    LocationDetails Details => new(
        Typed.Text(Input.Name) ?? "", Typed.Text(Input.Street) ?? "", Typed.Text(Input.Postcode) ?? "", Typed.Text(Input.Town) ?? "",
        Input.Neighbourhood ?? "", Typed.Text(Input.Directions) ?? "", Input.StepFree, Input.HasWifi, Typed.Text(Input.Equipment));

    protected override void Show(Location? row) => Input = row is null
        ? new() { Town = "Gent" }
        : new()
        {
            Name = row.Name, Street = row.Street, Postcode = row.Postcode, Town = row.Town, Neighbourhood = row.Neighbourhood,
            Directions = row.Directions, StepFree = row.StepFree, HasWifi = row.HasWifi, Equipment = row.Equipment,
        };

    protected override void Check()
    {
        var details = Details;
        Length(details.Name, Location.NameLength, nameof(Input.Name));
        Length(details.Street, Location.StreetLength, nameof(Input.Street));
        Length(details.Town, TownLength, nameof(Input.Town));
        Length(details.Directions, Location.DirectionsLength, nameof(Input.Directions));
        if (!Postcode().IsMatch(details.Postcode))
        {
            this.Wrong("Input.Postcode", "Planning_Postcode_Error");
        }
        if (Neighbourhood.Find(details.Neighbourhood) is null)
        {
            this.Wrong("Input.Neighbourhood", "Planning_Neighbourhood_Error");
        }
        if (details.Equipment?.Length > Location.EquipmentLength)
        {
            this.Wrong("Input.Equipment", "TooLong", Location.EquipmentLength);
        }
    }

    protected override async Task CheckUseAsync(Location row, CancellationToken cancellationToken)
    {
        if (row.IsFoundAs(Details))
        {
            return;
        }
        Told = await uses.FindCountedOnAsync(row.Id, cancellationToken);
        People = Told.SelectMany(use => use.People).Distinct().Count();
        if (Told.Count > 0 && !Tells)
        {
            this.Wrong(nameof(Tells), "Planning_Tells_Error");
        }
    }

    protected override Location Make() => Location.Create(Details);

    protected override Task SaveAsync(Location row, CancellationToken cancellationToken) =>
        change.RunAsync(row.Id, Details, Version, cancellationToken);

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

    void Length(string text, int most, string field)
    {
        if (text.Length == 0 || text.Length > most)
        {
            this.Wrong($"Input.{field}", "Text_Error", most);
        }
    }

    [GeneratedRegex("^[1-9][0-9]{3}$")]
    private static partial Regex Postcode();
}
