using System.Security.Claims;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Desk;

/// <summary>What a feature lays on the start page of staff: <c>services.AddScoped&lt;IStaffDeskPart, …&gt;()</c>.</summary>
public interface IStaffDeskPart
{
    /// <summary>Whom it serves; it isn't asked for anybody else.</summary>
    IReadOnlyList<StaffRole> Roles { get; }

    /// <summary>The lowest number lies on top.</summary>
    int Order { get; }

    /// <summary>What there is for this person now, with few queries; null: not worth a word.</summary>
    Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken);
}
