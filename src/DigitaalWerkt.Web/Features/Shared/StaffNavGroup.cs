namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>A group of the menu with the pages that one person may open: at least one.</summary>
public sealed record StaffNavGroup(StaffGroup Group, IReadOnlyList<StaffNavPage> Pages)
{
    public string Address => Pages[0].Address;
}
