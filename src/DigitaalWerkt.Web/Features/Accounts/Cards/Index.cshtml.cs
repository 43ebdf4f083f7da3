using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>My card, or the way to get one.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(
    CurrentLearner current, KeepWork keepWork, DeviceCards cards, DeviceWork work, AppDbContext context, CardPaper paper,
    Throttle<AppDbContext> throttle, VisitorDevice device, TimeProvider clock) : PageModel
{
    /// <summary>How many cards are made from one address in an hour: a whole class in a library may do it together.</summary>
    public const int AllowedFromOneAddress = 40;
    const string Subject = "new cards";
    static readonly TimeSpan Window = TimeSpan.FromHours(1);

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    /// <summary><see cref="OpenModel.BorrowedDevice"/> when the card has to leave this device again.</summary>
    [BindProperty(Name = "toestel")]
    public string? WhoseDevice { get; set; }

    /// <summary>Names the form, so that sending it twice makes one card.</summary>
    [BindProperty(Name = "formulier")]
    public Guid Form { get; set; }

    public HeldCard? Card { get; private set; }

    /// <summary>True when the card on this device has ended; said until somebody takes it off, or makes or opens another.</summary>
    public bool CardHasEnded { get; private set; }

    /// <summary>True when another card comes back after this one.</summary>
    public bool OneWaits => cards.OneWaits;

    public bool HasWork => work.IsPresent;

    public bool CanSavePdf => paper.CanMakePdf;

    /// <summary>The key of what is wrong with the name that was typed.</summary>
    public string? Problem { get; private set; }

    /// <summary>True when this form made a card before, with something else in it.</summary>
    public bool IsUsedBefore { get; private set; }

    /// <summary>True when the learner of the card has told no name.</summary>
    public bool MayAddName { get; private set; }

    /// <summary>When a card can be made again, if too many were made from this address.</summary>
    public DateTimeOffset? WaitUntil { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        _ = device.Id;
        Form = Guid.NewGuid();
        await LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // A button pressed twice must not make two cards.
        if (await current.FindAsync(cancellationToken) is not null)
        {
            return this.SeeOther(CardLinks.Mine);
        }
        var name = PlainText.Line(Name);
        if (name is not null && Learner.FaultOf(name) is { } fault)
        {
            Problem = $"Cards_Make_Name_{fault}";
            return this.Invalid();
        }
        if (await throttle.TakeAsync(Subject, HttpContext.Connection.RemoteIpAddress, AllowedFromOneAddress, Window, cancellationToken) is { } until)
        {
            return Wait(until);
        }
        var kept = await keepWork.RunAsync(name, RequestKey.Of(Form, device.Id, about: "", name, WhoseDevice), cancellationToken);
        if (kept.IsUsedBefore)
        {
            IsUsedBefore = true;
            Form = Guid.NewGuid();
            return this.Overtaken();
        }
        if (kept.Card is { } card)
        {
            cards.Take(WhoseDevice is OpenModel.BorrowedDevice ? card with { BorrowedAt = clock.GetUtcNow() } : card, keepOther: false);
        }
        return this.SeeOther(CardLinks.Mine);
    }

    PageResult Wait(DateTimeOffset until)
    {
        // The next whole minute: who comes back at that time is never too early.
        WaitUntil = until.AddMinutes(1).InBrussels();
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.RetryAt(until, clock.GetUtcNow());
        return Page();
    }

    async Task LoadAsync(CancellationToken cancellationToken)
    {
        var learnerId = await current.FindAsync(cancellationToken);
        if (current.HoldsEndedCard)
        {
            CardHasEnded = true;
        }
        else
        {
            // Also when the database is away: the device knows its card by itself.
            Card = current.Held;
            Name = learnerId is null ? null : await context.Learners
                .Where(learner => learner.Id == learnerId).Select(learner => learner.Name).SingleOrDefaultAsync(cancellationToken);
            MayAddName = learnerId is not null && Name is null;
        }
    }
}
