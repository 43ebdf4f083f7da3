using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>For stewards: the questions that they can do something about now, the most urgent first.</summary>
public sealed class StewardDesk(DeskQueue queue, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Steward];

    public int Order => 12;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await queue.NextAsync(Most, staff, cancellationToken);
        return new(
            Say("Desk_Card_Title"), [.. rows.Select(row => Line(row, now))], Say("Desk_Card_None"), new DeskAction(Say("Desk_Card_All"), HelpDeskLinks.Desk))
        {
            First = new(Say("Desk_New"), DeskLinks.New),
        };
    }

    DeskLine Line(QueueRow row, DateTimeOffset now) => new(
        row.Person ?? Say("Desk_Nobody"), texts.Topic(row.Topic), row.Words, HelpDeskLinks.Ticket(row.Id),
        row.AnswerDueAt < now ? Say("Desk_Card_Late") : texts.StateForStaff(row.State), row.AnswerDueAt < now);

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
