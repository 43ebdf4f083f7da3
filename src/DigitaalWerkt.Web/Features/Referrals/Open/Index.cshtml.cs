using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Referrals.Send;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Referrals.Open;

/// <summary>What is open where, in one list: one tap, and the form is filled in.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel(OpenMoments moments, Receivers receivers, KnownClients clients) : PageModel
{
    /// <summary>As many of a kind as one looks through; the rest comes with a filter.</summary>
    public const int Most = 12;

    [BindProperty(Name = OpenLinks.PlaceField, SupportsGet = true)]
    public string? Place { get; set; }

    [BindProperty(Name = OpenLinks.WantField, SupportsGet = true)]
    public string? Want { get; set; }

    [BindProperty(Name = ReferralLinks.ClientField, SupportsGet = true)]
    public Guid? ClientId { get; set; }

    public OpenFilter Filter { get; private set; } = null!;

    /// <summary>For whom one looks; null: nobody yet.</summary>
    public ClientRow? Client { get; private set; }

    public ILookup<MomentKind, OpenMoment> Moments { get; private set; } = null!;

    public IReadOnlyList<Initiative> Initiatives { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Client = ClientId is { } id ? await clients.FindAsync(id, User, cancellationToken) : null;
        if (ClientId is not null && Client is null)
        {
            return NotFound();
        }
        Filter = OpenFilter.Read(Place, Want);
        Moments = (await moments.ReadAsync(User, cancellationToken)).Where(Filter.Takes).ToLookup(moment => moment.Kind);
        Initiatives = [.. (await receivers.InitiativesAsync(cancellationToken)).Where(Filter.Takes)];
        return Page();
    }
}
