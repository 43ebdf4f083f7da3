using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>Ties a question to another one, or makes it a part of one of the same person.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class LinkModel(AppDbContext context, LinkTickets link) : TicketPageModel(context)
{
    const string Tie = nameof(Tie);
    const string MakeOne = nameof(MakeOne);

    public static IReadOnlyList<string> Ways { get; } = [Tie, MakeOne];

    /// <summary>Of the other question.</summary>
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? How { get; set; }

    protected override string Field => nameof(Code);

    protected override void Show() => How = Tie;

    protected override Task CheckAsync(CancellationToken cancellationToken)
    {
        if (ShortCode.Parse(Code) is null)
        {
            this.Wrong(nameof(Code), "Desk_Link_Code_Wrong");
        }
        if (How is null || !Ways.Contains(How))
        {
            this.Wrong(nameof(How), "Desk_Link_How_Missing");
        }
        return Task.CompletedTask;
    }

    protected override async Task<TicketWork> DoAsync(CancellationToken cancellationToken)
    {
        var answer = await link.LinkAsync(Ticket.Id, Sequence, ShortCode.Parse(Code)!, How == MakeOne, User, cancellationToken);
        switch (answer)
        {
            case TicketLink.Done:
                return TicketWork.Done;
            case TicketLink.Gone:
                return TicketWork.Gone;
            case TicketLink.Stale:
                return TicketWork.Stale;
            default:
                this.Wrong(nameof(Code), $"Desk_Link_{answer}");
                return TicketWork.Refused;
        }
    }
}
