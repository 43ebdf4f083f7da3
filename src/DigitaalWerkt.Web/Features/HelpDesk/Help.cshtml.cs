using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk;

/// <summary>The ways to a person, and the questions of this device.</summary>
[AllowAnonymous]
public sealed class HelpModel(AppDbContext context, IEnumerable<HelpWay> ways, MyQuestions mine, DeskToday today) : PageModel
{
    /// <summary>The page that the visitor came from.</summary>
    [BindProperty(Name = "van", SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The same, when it is a page of this site and not this one.</summary>
    public string? Back => LocalAddress.IsLocal(From) && !From.StartsWith(SiteLinks.Help(), StringComparison.Ordinal) ? From : null;

    public IReadOnlyList<HelpWay> Ways { get; } = [.. ways.OrderBy(way => way.Order)];

    public IReadOnlyList<ContactDetails> Contacts { get; private set; } = [];

    public IReadOnlyList<FollowedTicket> Questions { get; private set; } = [];

    /// <summary>Where and when a steward sits today and this week, for whoever walks in.</summary>
    public IReadOnlyList<DeskDay> Sitting { get; private set; } = [];

    public DateOnly Today => today.Today;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Contacts = await context.Contacts
            .OrderBy(contact => contact.Order).ThenBy(contact => contact.Name)
            .Select(contact => new ContactDetails(
                contact.Name, contact.Purpose, contact.Phone, contact.Address, contact.CheckedOn, contact.Order))
            .ToListAsync(cancellationToken);
        Questions = await mine.ReadAsync(cancellationToken);
        Sitting = await today.ReadAsync(cancellationToken);
    }
}
