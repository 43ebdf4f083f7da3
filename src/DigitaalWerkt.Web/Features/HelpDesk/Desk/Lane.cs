using System.Linq.Expressions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>A lane of the queue: which questions lie in it for somebody at some moment. The list and its count ask the same rule. What has
/// ended lies in none.</summary>
/// <param name="Name">In the address.</param>
/// <param name="Key">Of its word.</param>
/// <param name="Rule">For whoever looks.</param>
public sealed record Lane(string Name, string Key, Func<LaneView, Expression<Func<Ticket, bool>>> Rule)
{
    // The states are written out, so that the database knows that it can take the index on what is open.
    public static readonly Lane New = new(
        "nieuw", "Desk_Lane_New",
        by => t => t.State == TicketState.New || (t.State == TicketState.WithSteward && !by.Stewards.Contains(t.StewardId)));
    public static readonly Lane Mine = new("mijn", "Desk_Lane_Mine", by => t => t.State == TicketState.WithSteward && t.StewardId == by.Steward);
    public static readonly Lane Waiting = new("wacht", "Desk_Lane_Waiting", _ => t => t.State == TicketState.WaitingForPerson);
    public static readonly Lane Today = new("vandaag", "Desk_Lane_Today", by => t => t.State == TicketState.Planned && by.Today.Contains(t.Id));
    public static readonly Lane Late = new("te-laat", "Desk_Lane_Late", by => t => t.State < TicketState.Solved && t.AnswerDueAt < by.Now);
    public static readonly Lane Open = new("open", "Desk_Lane_Open", _ => t => t.State < TicketState.Solved);

    public static IReadOnlyList<Lane> All { get; } = [New, Mine, Waiting, Today, Late, Open];

    /// <returns>The lane of this name, else the first.</returns>
    public static Lane Find(string? name) => All.FirstOrDefault(lane => lane.Name == name) ?? New;
}
