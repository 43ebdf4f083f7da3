using DigitaalWerkt.Web.Features.Accounts.Staff;

namespace DigitaalWerkt.Tests.Accounts;

/// <summary>A line of docs/who-may-what.md.</summary>
/// <param name="Address">As the program knows it, with the names of what is filled in and without their rules.</param>
/// <param name="Verbs">GET, and POST where there is a form.</param>
/// <param name="Row">What the id names, in a word.</param>
/// <param name="Whose">How far a yes reaches.</param>
/// <param name="OfVisitor">Of somebody who isn't signed in.</param>
/// <param name="OfRoles">Of each role.</param>
public sealed record StaffRight(
    string Address, IReadOnlyList<string> Verbs, string Row, Whose Whose, Extent OfVisitor, IReadOnlyDictionary<StaffRole, Extent> OfRoles)
{
    /// <summary>Whether somebody with these roles gets past the door; nobody at all is a visitor.</summary>
    public bool Admits(params IReadOnlyCollection<StaffRole> roles) =>
        OfVisitor is not Extent.No || roles.Any(role => OfRoles[role] is not Extent.No);

    /// <summary>Whether this role is refused a row that somebody of another organisation has.</summary>
    public bool Refuses(StaffRole role) => OfRoles[role] switch
    {
        Extent.No or Extent.Network => true,
        Extent.Yes => Whose is Whose.Organisation or Whose.Oneself,
        _ => false,
    };

    /// <summary>Whether this role opens a row that a colleague of their own organisation has.</summary>
    public bool OpensOfColleague(StaffRole role) => OfRoles[role] switch
    {
        Extent.All => true,
        Extent.Yes => Whose is not Whose.Oneself,
        _ => false,
    };
}
