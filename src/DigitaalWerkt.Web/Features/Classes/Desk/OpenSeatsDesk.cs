using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Classes.Desk;

/// <summary>For a steward, with somebody at the desk: the next classes that still have a seat.</summary>
public sealed class OpenSeatsDesk(AppDbContext context, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Read = 20;
    const int Most = 3;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Steward];

    public int Order => 40;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var coming = await context.ComingAsync(Audience.JobSeekers, clock.GetUtcNow(), Read, cancellationToken);
        return new(
            Say("Desk_OpenSeats_Title"), [.. coming.Where(session => !session.IsFull).Take(Most).Select(Line)], Say("Desk_OpenSeats_None"),
            new DeskAction(Say("Desk_Client_Book"), CounsellorLinks.Book));
    }

    DeskLine Line(SessionRow session) => new(
        session.When, session.Title, Say(session.FreeSeats == 1 ? "Desk_OpenSeats_Left_One" : "Desk_OpenSeats_Left", session.Place, session.FreeSeats),
        ClassLinks.Session(session.Id));

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);
}
