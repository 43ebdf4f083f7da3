using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>
/// Somebody types the code of their paper and something that they know. A code that isn't there and a wrong digit get the same answer, and
/// the same pause.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FindModel(FindTicket find, Throttle<AppDbContext> throttle, TimeProvider clock) : PageModel
{
    /// <summary>How many wrong tries one address has in an hour.</summary>
    public const int AllowedFromOneAddress = 30;

    /// <summary>How many wrong tries there are for one code in a day, from wherever they come: of three digits there are a thousand.</summary>
    public const int AllowedForOneCode = 5;

    const string Subject = "codes of questions";

    readonly Dictionary<string, string> problems = [];

    static readonly TimeSpan Window = TimeSpan.FromHours(1);
    static readonly TimeSpan WindowOfCode = TimeSpan.FromDays(1);

    [BindProperty]
    public FindInput Input { get; set; } = new();

    /// <summary>From when one may try again; null: now.</summary>
    public DateTimeOffset? WaitUntil { get; private set; }

    /// <summary>The key of what is wrong with a field; null: nothing.</summary>
    public string? Problem(string field) => problems.GetValueOrDefault(field);

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (PlainText.Line(Input.Code) is null)
        {
            Wrong("Input.Code", "Follow_Code_Missing");
        }
        if (PlainText.Line(Input.Known) is null)
        {
            Wrong("Input.Known", "Follow_Known_Missing");
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var address = HttpContext.Connection.RemoteIpAddress;
        if (await throttle.TakeAsync(Subject, address, AllowedFromOneAddress, Window, cancellationToken) is { } until)
        {
            return Wait(until);
        }
        var code = ShortCode.Parse(Input.Code);
        var ofCode = $"{Subject}: {code}";
        if (code is not null
            && await throttle.TakeAsync(ofCode, address: null, AllowedForOneCode, WindowOfCode, cancellationToken) is { } later)
        {
            return Wait(later);
        }
        if (await find.ByCodeAsync(code, Input.Known, cancellationToken) is not { } followed)
        {
            Wrong("Input.Code", "Follow_Wrong");
            return this.Invalid();
        }
        await throttle.GiveBackAsync(Subject, address);
        await throttle.GiveBackAsync(ofCode, address: null);
        return this.SeeOther(FollowLinks.Show(followed.Token));
    }

    void Wrong(string field, string key)
    {
        problems[field] = key;
        PageAnswers.Wrong(this, field, key);
    }

    PageResult Wait(DateTimeOffset until)
    {
        WaitUntil = until.AddMinutes(1).InBrussels();
        Response.RetryAt(until, clock.GetUtcNow());
        return this.Again(StatusCodes.Status429TooManyRequests);
    }
}
