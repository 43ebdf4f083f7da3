using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using DigitaalWerkt.Web.Data;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>Takes what a person says in their question.</summary>
public sealed class ReplyModel(FindTicket find, PersonActs acts, Throttle<AppDbContext> throttle, TimeProvider clock) : FollowPageModel(find)
{
    /// <summary>How often something is said from one address in an hour.</summary>
    public const int AllowedFromOneAddress = 60;

    const string Subject = "replies";
    static readonly TimeSpan Window = TimeSpan.FromHours(1);

    [BindProperty]
    public ReplyInput Input { get; set; } = new();

    /// <summary>The key of what is wrong; null: nothing.</summary>
    public string? Problem { get; private set; }

    /// <summary>From when one may try again; null: now.</summary>
    public DateTimeOffset? WaitUntil { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        return Followed.Ticket.TakesReply(clock.GetUtcNow()) ? Page() : Redirect(FollowLinks.Show(token));
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (Input.TakesOut)
        {
            Input.Text = Secrets.TakeOut(Input.Text ?? "");
            return Page();
        }
        var text = Typed.Text(Input.Text);
        Problem = text is null ? "Follow_Reply_Missing"
            : text.Length > AskInput.TextLength ? "Ask_Words_TooLong"
            : !Input.IsSure && Secrets.AreIn(text) ? ReplyFields.Secret
            : null;
        if (Problem is { } problem)
        {
            return this.Invalid("Input.Text", problem, AskInput.TextLength);
        }
        if (await throttle.TakeAsync(Subject, HttpContext.Connection.RemoteIpAddress, AllowedFromOneAddress, Window, cancellationToken) is { } until)
        {
            WaitUntil = until.AddMinutes(1);
            Response.RetryAt(until, clock.GetUtcNow());
            return this.Again(StatusCodes.Status429TooManyRequests);
        }
        // Over meanwhile: the page says what one can do now.
        return ToQuestion(await acts.ReplyAsync(Followed.Ticket.Id, text!, cancellationToken) ? Happened.Replied : Happened.Nothing);
    }
}
