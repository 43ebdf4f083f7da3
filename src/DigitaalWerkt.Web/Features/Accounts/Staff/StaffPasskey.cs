using Microsoft.AspNetCore.Identity;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>A passkey of a staff member, in the form that Identity reads and writes.</summary>
public sealed class StaffPasskey : IdentityUserPasskey<Guid>;
