using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>How the attendance of a class that has begun stands: for the page on which a coordinator looks at it.</summary>
[ViewComponent]
public sealed class AttendancePanel(Roster roster, PdfFiles pdf, TimeProvider clock) : ViewComponent
{
    const string Fragment = "/Features/Classes/Attendance/Team/_Attendance.cshtml";

    public async Task<IViewComponentResult> InvokeAsync(Guid session)
    {
        var cancelled = HttpContext.RequestAborted;
        var now = clock.GetUtcNow();
        return await roster.FindAsync(session, UserClaimsPrincipal, cancelled) is { IsCancelled: false } found && found.Session.StartsAt <= now
            ? View(Fragment, new AttendanceState(
                found, await roster.RowsAsync(session, UserClaimsPrincipal, cancelled), SignOffSession.MaySignOff(found.Session, now), pdf.IsAvailable))
            : Content("");
    }
}
