using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>Ends a question: what the person can do now, or that it ends without that.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class EndModel(AppDbContext context, WorkOnTicket work) : TicketPageModel(context)
{
    /// <summary>It was solved, and nobody knows what the person can do now.</summary>
    const string JustSolved = nameof(TicketState.Solved);

    const string Unsolved = nameof(TicketState.Closed);

    public static IReadOnlyList<string> Ways { get; } = [.. Enum.GetNames<TicketResult>(), JustSolved, Unsolved];

    [BindProperty]
    public string? How { get; set; }

    [BindProperty]
    public string? Minutes { get; set; }

    protected override string Field => nameof(How);

    protected override Task CheckAsync(CancellationToken cancellationToken)
    {
        if (How is null || !Ways.Contains(How))
        {
            this.Wrong(nameof(How), "Desk_End_How_Missing");
        }
        if (!string.IsNullOrWhiteSpace(Minutes) && Typed.Number(Minutes) is not <= Ticket.MostMinutes)
        {
            this.Wrong(nameof(Minutes), "Number_Error", 0, Ticket.MostMinutes);
        }
        return Task.CompletedTask;
    }

    protected override Task<TicketWork> DoAsync(CancellationToken cancellationToken) => work.EndAsync(
        Ticket.Id, Sequence, How != Unsolved, Enum.TryParse<TicketResult>(How, out var result) ? result : null, Typed.Number(Minutes) ?? 0, User,
        cancellationToken);
}
