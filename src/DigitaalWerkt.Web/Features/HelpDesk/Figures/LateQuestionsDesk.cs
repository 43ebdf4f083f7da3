using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>
/// For coordinators: how many people wait longer for an answer than the clock of the desk says, also those whose question nobody has yet.
/// Nothing when all is well, nor for whoever sees the questions themselves on their start page.
/// </summary>
public sealed class LateQuestionsDesk(AppDbContext context, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator, StaffRole.NetworkCoordinator];

    public int Order => 13;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        if (staff.Has(StaffRole.Steward))
        {
            return null;
        }
        var now = clock.GetUtcNow();
        var late = await context.TicketsToCount(staff).Where(t => t.AnswerDueAt < now)
            .GroupBy(_ => 1).Select(all => new { Count = all.Count(), First = all.Min(t => t.AnswerDueAt) })
            .SingleOrDefaultAsync(cancellationToken);
        return late is not { First: { } first }
            ? null
            : new(
                Say("Figures_Desk_Title"),
                [
                    new(
                        Say(late.Count == 1 ? "Figures_Desk_One" : "Figures_Desk_Lead", late.Count),
                        Say("Figures_Desk_What", AnswerClock.WorkingDays),
                        Say("Figures_Desk_Since", BelgianFormat.ShortMoment(first)), $"{FigureLinks.All}#{FigureLinks.WaitingPlace}",
                        Say("Figures_Desk_Badge"), IsUrgent: true),
                ],
                "");
    }

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
