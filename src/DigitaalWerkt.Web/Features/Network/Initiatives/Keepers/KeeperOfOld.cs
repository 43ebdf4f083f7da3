using DigitaalWerkt.Web.Features.Accounts.Staff;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Keepers;

/// <summary>A coordinator that is asked whether initiatives are still so.</summary>
/// <param name="Keeper">The coordinator.</param>
/// <param name="Initiatives">What was checked longest ago first; at least one.</param>
public sealed record KeeperOfOld(StaffMember Keeper, IReadOnlyList<Initiative> Initiatives);
