using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Home;

/// <summary>The language beside the Dutch: kept on this device, and with the card that is open on it, for the next device.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ChooseLanguageModel(HelpLanguage help, CurrentLearner current, AppDbContext context) : PageModel
{
    /// <summary>The code of a help language; anything else means Dutch only.</summary>
    [BindProperty(Name = "taal")]
    public string? Code { get; set; }

    /// <summary>The page that the visitor was on when it was written.</summary>
    [BindProperty(Name = "terug")]
    public string? Back { get; set; }

    // Somebody who reloads or bookmarks the address has nothing to choose here.
    public IActionResult OnGet() => LocalRedirect(SiteLinks.Start);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var language = Language.FindHelp(Code);
        help.Choose(language);
        await KeepOnCardAsync(language, cancellationToken);
        return this.SeeOther(Referrer() ?? (LocalAddress.IsLocal(Back) ? Back : SiteLinks.Start));
    }

    async Task KeepOnCardAsync(Language? language, CancellationToken cancellationToken)
    {
        try
        {
            if (await current.FindAsync(cancellationToken) is { } learnerId)
            {
                (await context.Learners.SingleAsync(learner => learner.Id == learnerId, cancellationToken)).ReadBeside(language?.Code);
                await context.SaveChangesAsync(cancellationToken);
            }
        }
        catch (Exception e) when (DatabaseOutage.IsOutage(e))
        {
            // The choice stands on this device; nobody waits for the card to read a language.
        }
    }

    // The browser knows better than the form where the visitor is: htmx goes to a next step without writing the header anew.
    string? Referrer() =>
        Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var from)
        && from.Authority == Request.Host.Value
        && LocalAddress.IsLocal(from.PathAndQuery)
            ? from.PathAndQuery
            : null;
}
