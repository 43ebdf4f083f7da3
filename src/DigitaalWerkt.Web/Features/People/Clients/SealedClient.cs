using System.Text;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>
/// A client as one types them, on the way from one page to another: sealed, because names don't stand in addresses, and so not in the
/// logs and histories that keep those. It opens for two hours, for the staff member who typed it: an address is easily passed on, and
/// another may be of another organisation.
/// </summary>
public sealed class SealedClient(IDataProtectionProvider protection)
{
    public string Seal(string typed, Guid staffMemberId) => Of(staffMemberId).Seal(Encoding.UTF8.GetBytes(typed));

    /// <returns>Null when it is too old, somebody else's, or not ours.</returns>
    public string? Open(string? text, Guid staffMemberId) =>
        Of(staffMemberId).Open(text) is { } typed ? Encoding.UTF8.GetString(typed) : null;

    Sealed Of(Guid staffMemberId) =>
        new(protection, "client on the way", staffMemberId.ToString("N")) { Lifetime = TimeSpan.FromHours(2) };
}
