using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>Sends an issue, to oneself or to everybody; stops it, goes on, or throws a draft away. Each is asked first.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class ActModel(
    AppDbContext context, StartIssue start, Outbox<AppDbContext> outbox, NewsletterSettings settings, MailSettings mail, TimeProvider clock)
    : ActPageModel<NewsIssue>(context)
{
    /// <summary>The field of an address that says that a test mail was just sent.</summary>
    public const string TriedField = "proef";

    /// <summary>The word of the act, as it stands in the address.</summary>
    [BindProperty(Name = "act", SupportsGet = true)]
    public string? Word { get; set; }

    public IssueAct Act => IssueActs.Read(Word)!.Value;

    public NewsIssue Issue => Subject;

    /// <summary>Whether the issue is in a state for it.</summary>
    public bool IsPossible =>
        IssueActs.Allow(Issue, Act, clock.GetUtcNow()) && (Blocks > 0 || Act is IssueAct.Delete or IssueAct.Stop or IssueAct.Resume);

    public int Blocks { get; private set; }

    /// <summary>To how many it goes.</summary>
    public int Readers { get; private set; }

    /// <summary>How long that takes about, in minutes.</summary>
    public int Minutes => (Readers + settings.PerMinute - 1) / settings.PerMinute;

    /// <summary>Whether e-mail leaves at all.</summary>
    public bool MailLeaves => mail.Leaves;

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Readers = await Context.NewsSubscriptions.CountAsync(s => s.ConfirmedAt != null, cancellationToken);
        Blocks = await Context.NewsBlocks.CountAsync(block => block.IssueId == Issue.Id, cancellationToken);
    }

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        if (!IsPossible)
        {
            return this.Overtaken();
        }
        if (Act == IssueAct.Try)
        {
            var now = clock.GetUtcNow();
            await outbox.AddAsync(
                [new(NewsKinds.Test, Issue.Id, Channel.Email, now, now, now, readerId: User.StaffMemberId)], cancellationToken);
            return this.SeeOther($"{NewsLinks.Edit(Issue.Id)}?{TriedField}=true");
        }
        var (id, act) = (Issue.Id, Act);
        return await start.RunAsync(id, act, cancellationToken)
            ? this.SeeOther(act == IssueAct.Delete ? NewsLinks.Kept : NewsLinks.Edit(id))
            : this.Overtaken();
    }
}
