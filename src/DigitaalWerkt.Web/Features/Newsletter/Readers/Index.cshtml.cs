using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>Somebody asks for the newsletter, and everybody reads what was sent before.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(
    AppDbContext context, AskForNews ask, Throttle<AppDbContext> throttle, FormTime time, TimeProvider clock) : PageModel
{
    /// <summary>How often one address of a network may ask in an hour: a class in a library may do it together.</summary>
    public const int AllowedFromOneAddress = 20;

    const int Most = 60;
    const string Subject = "newsletter";
    static readonly TimeSpan Window = TimeSpan.FromHours(1);

    [BindProperty]
    public AskInput Input { get; set; } = new();

    /// <summary>The last ones, the newest first.</summary>
    public IReadOnlyList<ArchivedIssue> Issues { get; private set; } = [];

    /// <summary>Something filled in a field that nobody sees, or sent the form at once.</summary>
    public bool IsAgain { get; private set; }

    /// <summary>From when one may try again; null: now.</summary>
    public DateTimeOffset? WaitUntil { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input.Began = time.Now();
        await LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.Began ??= time.Now();
        if (!ModelState.IsValid || EmailAddress.Read(Input.Email) is not { } email)
        {
            return this.Invalid();
        }
        if (!string.IsNullOrEmpty(Input.Website) || !time.IsLongAgo(Input.Began))
        {
            // Some browsers fill in fields that nobody sees. Emptied, and sent once more, it works.
            ModelState.Remove("Input.Website");
            ModelState.Remove("Input.Began");
            (Input.Website, Input.Began, IsAgain) = (null, time.Now(), true);
            return this.Invalid();
        }
        var from = HttpContext.Connection.RemoteIpAddress;
        if (await throttle.TakeAsync(Subject, from, AllowedFromOneAddress, Window, cancellationToken) is { } until)
        {
            // The next whole minute: whoever comes back at that time is never too early.
            WaitUntil = until.AddMinutes(1).InBrussels();
            Response.RetryAt(until, clock.GetUtcNow());
            return this.Again(StatusCodes.Status429TooManyRequests);
        }
        try
        {
            await ask.RunAsync(email, cancellationToken);
            return this.SeeOther(NewsLinks.Asked);
        }
        catch (Exception e) when (e is BusyException or OperationCanceledException)
        {
            await throttle.GiveBackAsync(Subject, from);
            throw;
        }
    }

    async Task LoadAsync(CancellationToken cancellationToken)
    {
        var issues = await context.NewsIssues.Where(issue => issue.Number != null).OrderByDescending(issue => issue.Number).Take(Most)
            .Select(issue => new { Number = issue.Number!.Value, issue.Subject, At = issue.SendingSince!.Value })
            .ToListAsync(cancellationToken);
        Issues = [.. issues.Select(issue => new ArchivedIssue(issue.Number, issue.Subject, BrusselsTime.DayOf(issue.At)))];
    }
}
