using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>One call, and what came of it.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class CallModel(OpenCalls open, AnswerCall answer) : PageModel
{
    [BindProperty]
    public CallResult? Result { get; set; }

    /// <summary>The person said no. We ask first whether that is so: it can't be undone.</summary>
    [BindProperty(Name = "nee", SupportsGet = true)]
    public bool SaidNo { get; set; }

    public OpenCall Call { get; private set; } = null!;

    public bool AsksFirst => SaidNo && Call.Script.No is not null;

    /// <summary>What the staff member has to say because the answer came too late, or null.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            // Done by a colleague, or by the person on the website: the list says what is left.
            return this.SeeOther(MessageLinks.Calls);
        }
        if (!ModelState.IsValid || Result is not { } result)
        {
            return this.Invalid();
        }
        Problem = await answer.RunAsync(Call, result, User.StaffMemberId, cancellationToken);
        return Problem is null ? this.SeeOther(MessageLinks.Calls) : this.Overtaken();
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Call = (await open.FindAsync(id, User, cancellationToken))!) is not null;
}
