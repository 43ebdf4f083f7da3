using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places;

/// <summary>The rooms and the sets of equipment that a form lets one choose, for every feature that plans.</summary>
public sealed record PlaceChoices(IReadOnlyList<PlaceChoice> Rooms, IReadOnlyList<PlaceChoice> Equipment)
{
    public static readonly PlaceChoices None = new([], []);

    /// <summary>All that isn't put aside, and what the thing that is changed has already.</summary>
    /// <param name="room">Its room; null: it has none yet.</param>
    /// <param name="set">Its equipment; null: it has none.</param>
    public static async Task<PlaceChoices> LoadAsync(AppDbContext context, Guid? room, Guid? set, CancellationToken cancellationToken)
    {
        var rooms =
            from r in context.Rooms
            join l in context.Locations on r.LocationId equals l.Id
            where r.ArchivedAt == null && l.ArchivedAt == null || r.Id == room
            orderby l.Name, r.Name
            select new PlaceChoice(r.Id, l.Name + " – " + r.Name, r.Capacity);
        return new(
            await rooms.ToListAsync(cancellationToken),
            await context.EquipmentSets.Where(e => e.ArchivedAt == null || e.Id == set).OrderBy(e => e.Name)
                .Select(e => new PlaceChoice(e.Id, e.Name, e.Pieces)).ToListAsync(cancellationToken));
    }

    /// <summary>The rooms as options of a list, each with its number of places, after an empty one.</summary>
    public IEnumerable<SelectListItem> RoomOptions(Texts texts) => Options(texts, Rooms, "Choose", "Choice_Room");

    /// <summary>The equipment as options of a list, each with its number of pieces, after the one that takes none.</summary>
    public IEnumerable<SelectListItem> EquipmentOptions(Texts texts) => Options(texts, Equipment, "Choice_Equipment_None", "Choice_Equipment");

    static IEnumerable<SelectListItem> Options(Texts texts, IEnumerable<PlaceChoice> choices, string none, string counted) => choices
        .Select(choice => new SelectListItem(texts.Dutch("Places", counted, choice.Name, choice.Places), $"{choice.Id}"))
        .Prepend(new SelectListItem(texts.Dutch("Places", none), ""));
}

/// <summary>A room or a set of equipment in a form.</summary>
/// <param name="Name">Of a room with that of its location before it.</param>
/// <param name="Places">For how many people.</param>
public sealed record PlaceChoice(Guid Id, string Name, int Places) : Choice(Id, Name);
