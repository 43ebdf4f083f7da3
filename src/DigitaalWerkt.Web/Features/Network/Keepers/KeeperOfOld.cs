using DigitaalWerkt.Web.Features.Accounts.Staff;

namespace DigitaalWerkt.Web.Features.Network.Keepers;

/// <summary>A coordinator that is asked whether pages are still so.</summary>
/// <param name="Keeper">The coordinator.</param>
/// <param name="Pages">What was checked longest ago first; at least one.</param>
public sealed record KeeperOfOld(StaffMember Keeper, IReadOnlyList<OldPage> Pages);
