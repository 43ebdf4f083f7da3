using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Classes.Desk;

/// <summary>Who has to be called: for a counsellor the own clients, for stewards and coordinators also who came by themselves.</summary>
public sealed class CallDesk(OpenCalls open, Texts texts) : IStaffDeskPart
{
    const int Most = 3;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Steward, StaffRole.Counsellor, StaffRole.Coordinator];

    public int Order => 30;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var calls = await open.ForAsync(staff, cancellationToken);
        // Calling is a steward's work, so that nobody waits is worth a word to them only.
        return calls.Count == 0 && !staff.Has(StaffRole.Steward)
            ? null
            : new(
                Say("Desk_Calls_Title"), [.. calls.Take(Most).Select(Line)], Say("Desk_Calls_None"),
                calls.Count > 0 ? [new DeskAction(Say("Desk_Calls_All", calls.Count), MessageLinks.Calls)] : []);
    }

    DeskLine Line(OpenCall call) => new(
        call.Facts.FirstName, call.Facts.Title, SessionTime.Short(call.Facts.Day, call.Facts.Begins, call.Facts.Ends), MessageLinks.Call(call.Message.Id),
        Say($"Messages_Kind_{call.Kind.Name}"), call.Kind.Name == MessageKinds.Offered);

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);
}
