using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals.Reports;

/// <summary>A visitor reports something, without saying who they are. A coordinator of the network reads it first.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class VisitorModel(
    AppDbContext context, ReportSignal report, Throttle<AppDbContext> throttle, VisitorDevice device, FormTime time, TimeProvider clock)
    : ReportPageModel(time)
{
    /// <summary>How many reports come from one address in an hour: a class in a library may do it together.</summary>
    public const int AllowedFromOneAddress = 20;

    const string Subject = "signals";
    static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>The number of what was just reported.</summary>
    [BindProperty(Name = SignalLinks.ReportedField, SupportsGet = true)]
    public int? Asked { get; set; }

    /// <summary>The same, when there is such a signal; null: nothing was reported yet.</summary>
    public int? Number { get; private set; }

    /// <summary>Something filled in a field that nobody sees, or sent the form at once.</summary>
    public bool IsAgain { get; private set; }

    /// <summary>From when one may try again; null: now.</summary>
    public DateTimeOffset? WaitUntil { get; private set; }

    public override string Address => SignalLinks.Report;

    public override string AddressOf(int number) => SignalLinks.Signal(number);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        // Anything else in the address is nothing.
        ModelState.Clear();
        Number = Asked is { } asked && await context.Signals.AnyAsync(signal => signal.Number == asked, cancellationToken) ? asked : null;
        if (Number is null)
        {
            _ = device.Id;
            Input.Begin(Time);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        var key = RequestKey.Of(Input.Key, device.Id, "", Input.ToContent());
        var hasKey = Input.Key != Guid.Empty;
        Input.Begin(Time);
        if (Looks)
        {
            await FindTwinsAsync(cancellationToken);
            return Page();
        }
        if (!Check())
        {
            return this.Invalid();
        }
        if (!hasKey)
        {
            return this.WithoutKey("Input.What");
        }
        if (!string.IsNullOrEmpty(Input.Website) || !Time.IsLongAgo(Input.Began))
        {
            // Some browsers fill in fields that nobody sees. Emptied, and sent once more, it works.
            ModelState.Remove("Input.Website");
            ModelState.Remove("Input.Began");
            (Input.Website, Input.Began, IsAgain) = (null, Time.Now(), true);
            return this.Invalid();
        }
        return !await report.IsKnownAsync(key.Id, cancellationToken) && await HoldAsync(cancellationToken) ? Page() : await SendAsync(key, cancellationToken);
    }

    protected override async Task<IReadOnlyList<HeardSignal>> ReadAsync(CancellationToken cancellationToken) =>
        await context.Signals.ForEverybody().Select(s => new HeardSignal(s.Number, s.PublicText!, s.State)).ToListAsync(cancellationToken);

    async Task<IActionResult> SendAsync(RequestKey key, CancellationToken cancellationToken)
    {
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
            var made = await report.RunAsync(new(key, Input.ToWords(), By: null, Number: null), cancellationToken);
            if (made.Number is { } number)
            {
                return this.SeeOther(SignalLinks.Reported(number));
            }
            Input.Key = Guid.NewGuid();
            return this.SentBefore("Input.What");
        }
        catch (Exception e) when (e is BusyException or OperationCanceledException)
        {
            await throttle.GiveBackAsync(Subject, from);
            throw;
        }
    }
}
