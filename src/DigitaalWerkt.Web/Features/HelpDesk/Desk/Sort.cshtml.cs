using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>Says what a question is about, on which device and where, so that it is counted where it belongs.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class SortModel(AppDbContext context, WorkOnTicket work) : TicketPageModel(context)
{
    IReadOnlyList<Choice> places = [];

    [BindProperty]
    public string? Topic { get; set; }

    [BindProperty]
    public string? Device { get; set; }

    [BindProperty]
    public Guid? Location { get; set; }

    protected override string Field => nameof(Topic);

    protected override string AfterIt => DeskLinks.Kept(Ticket.Id);

    public static IEnumerable<SelectListItem> Topics(Texts texts) =>
        Enum.GetValues<TicketTopic>().Select(topic => new SelectListItem(texts.Topic(topic), $"{topic}"));

    public static IEnumerable<SelectListItem> Devices(Texts texts) =>
        Enum.GetValues<TicketDevice>().Select(device => new SelectListItem(texts.Device(device), $"{device}"))
            .Prepend(new SelectListItem(texts.Dutch("HelpDesk", "Desk_Sort_Unknown"), ""));

    public IEnumerable<SelectListItem> Places(Texts texts) => places.Select(place => new SelectListItem(place.Name, $"{place.Id}"))
        .Prepend(new SelectListItem(texts.Dutch("HelpDesk", "Desk_Sort_Nowhere"), ""));

    protected override void Show() => (Topic, Device, Location) = ($"{Ticket.Topic}", $"{Ticket.Device}", Ticket.LocationId);

    protected override async Task LoadAsync(CancellationToken cancellationToken) => places = await Context.Locations
        .Where(l => l.ArchivedAt == null || l.Id == Ticket.LocationId).OrderBy(l => l.Name)
        .Select(l => new Choice(l.Id, l.Name)).ToListAsync(cancellationToken);

    protected override Task CheckAsync(CancellationToken cancellationToken)
    {
        if (EnumName.Read<TicketTopic>(Topic) is null)
        {
            this.Wrong(nameof(Topic), "Desk_Sort_Topic_Missing");
        }
        if (Device is { Length: > 0 } && EnumName.Read<TicketDevice>(Device) is null)
        {
            this.Wrong(nameof(Device), "Desk_Sort_Device_Wrong");
        }
        if (Location is { } chosen && places.All(place => place.Id != chosen))
        {
            this.Wrong(nameof(Location), "Desk_Sort_Place_Wrong");
        }
        return Task.CompletedTask;
    }

    protected override Task<TicketWork> DoAsync(CancellationToken cancellationToken) => work.SortAsync(
        Ticket.Id, Sequence, EnumName.Read<TicketTopic>(Topic)!.Value, EnumName.Read<TicketDevice>(Device), Location, User, cancellationToken);
}
