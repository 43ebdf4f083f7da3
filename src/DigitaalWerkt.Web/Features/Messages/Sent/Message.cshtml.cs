using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Messages.Sent;

/// <summary>What became of one message; one that failed can be sent again.</summary>
[Authorize(Policy = Policies.Coordinator)]
public sealed class MessageModel(SentMessages sent, RetryMessage<AppDbContext> retry) : PageModel
{
    /// <summary>True when somebody is to call instead.</summary>
    [BindProperty]
    public bool Calls { get; set; }

    public MessageRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        await retry.RunAsync(id, Calls && Row.MayBeCalled, cancellationToken);
        return this.SeeOther(MessageLinks.Message(id));
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Row = (await sent.FindAsync(id, User, cancellationToken))!) is not null;
}
