using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Messages.Desk;

/// <summary>Whom to call: for a counsellor the own clients, for stewards and coordinators also the people who are nobody's client.</summary>
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

    static DeskLine Line(OpenCall call) =>
        new(call.Name, call.Script.Title, call.Script.When, MessageLinks.Call(call.Message.Id), call.Kind, call.Script.IsUrgent);

    string Say(string key, params object?[] args) => texts.Dutch("Messages", key, args);
}
