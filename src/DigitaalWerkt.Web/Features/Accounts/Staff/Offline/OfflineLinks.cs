namespace DigitaalWerkt.Web.Features.Accounts.Staff.Offline;

/// <summary>What a page for staff needs to be kept on the device.</summary>
public static class OfflineLinks
{
    /// <summary>The script that keeps pages.</summary>
    public const string Worker = "/team/offline.js";

    /// <summary>What that script looks after: pages that are kept, and the start page from which one goes there.</summary>
    public const string Scope = "/team";
}
