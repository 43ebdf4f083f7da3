using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>
/// With the card in hand: types the number that the counsellor reads out, reads who will see what, and says yes. Without the yes nothing is
/// changed.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowModel(CurrentLearner current, LayCard lay, TimeProvider clock) : PageModel
{
    public const string NumberField = "nummer";

    [BindProperty(Name = NumberField)]
    public string? Number { get; set; }

    /// <summary>Names the form, so that sending it twice lays the card once.</summary>
    [BindProperty(Name = "formulier")]
    public Guid Form { get; set; }

    /// <summary>True when they read who will see what, and said yes.</summary>
    [BindProperty(Name = "ja")]
    public bool Agrees { get; set; }

    /// <summary>What whoever comes here wants; only the heading depends on it.</summary>
    [BindProperty(Name = ShowLinks.ForField, SupportsGet = true)]
    public string? For { get; set; }

    public string TitleKey => Viewer is not null ? "Card_Confirm_Title" : For == "plan" ? "Card_Plan_Title" : "Card_Show_Title";

    /// <summary>Who will see it; null as long as there is no good number.</summary>
    public CardViewer? Viewer { get; private set; }

    /// <summary>The key of what is wrong with the number.</summary>
    public string? Problem { get; private set; }

    /// <summary>When one may type a number again, if too many were wrong.</summary>
    public DateTimeOffset? WaitUntil { get; private set; }

    /// <summary>True when this form laid the card before, with another number.</summary>
    public bool IsUsedBefore { get; private set; }

    /// <summary>True when staff are signed in in this browser: then it isn't the person's own.</summary>
    public bool IsOfStaff { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        IsOfStaff = await IsOfStaffAsync();
        return await current.FindAsync(cancellationToken) is null ? Redirect(SiteLinks.Card) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await IsOfStaffAsync())
        {
            IsOfStaff = true;
            return this.Again(StatusCodes.Status403Forbidden);
        }
        if (await current.FindAsync(cancellationToken) is not { } learnerId)
        {
            return this.SeeOther(SiteLinks.Card);
        }
        if (ReadOutNumber.Read(Number) is not { } number)
        {
            Problem = "Card_Show_Missing";
            return this.Invalid();
        }
        var address = HttpContext.Connection.RemoteIpAddress;
        return Agrees
            ? await LayAsync(number, learnerId, cancellationToken)
            : Answer(number, await lay.FindAsync(number, learnerId, address, cancellationToken));
    }

    async Task<IActionResult> LayAsync(ReadOutNumber number, Guid learnerId, CancellationToken cancellationToken)
    {
        var request = RequestKey.Of(Form, learnerId, about: "", number.Digits);
        var address = HttpContext.Connection.RemoteIpAddress;
        var answer = await lay.RunAsync(number, learnerId, request, address, cancellationToken);
        if (answer.Outcome != LayOutcome.UsedBefore)
        {
            return answer.Outcome == LayOutcome.Right ? this.SeeOther(ShowLinks.OnMine) : Answer(number, answer);
        }
        IsUsedBefore = true;
        // Whoever went back and typed another number reads whose that is.
        var answered = Answer(number, await lay.FindAsync(number, learnerId, address, cancellationToken));
        return answered is { StatusCode: null } ? this.Overtaken() : answered;
    }

    PageResult Answer(ReadOutNumber number, LayAnswer answer)
    {
        Number = number.Written;
        Form = Guid.NewGuid();
        switch (answer.Outcome)
        {
            case LayOutcome.Right:
                Viewer = answer.Viewer;
                return Page();
            case LayOutcome.Paused:
                // The next whole minute: who comes back at that time is never too early.
                WaitUntil = answer.Until!.Value.AddMinutes(1).InBrussels();
                Response.RetryAt(answer.Until.Value, clock.GetUtcNow());
                return this.Again(StatusCodes.Status429TooManyRequests);
            default:
                Problem = "Card_Show_Wrong";
                return this.Invalid();
        }
    }

    async Task<bool> IsOfStaffAsync() => (await HttpContext.AuthenticateAsync(StaffSessionHandler.SchemeName)).Succeeded;
}
