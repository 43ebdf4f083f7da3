namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>Addresses that every feature leads to.</summary>
public static class SiteLinks
{
    public const string Start = "/";

    /// <summary>The learner card of this device, or the way to make one.</summary>
    public const string Card = "/kaart";

    /// <summary>The page with people who help; it offers the way back.</summary>
    /// <param name="from">The local address that asks for help, or null.</param>
    public static string Help(string? from = null) => from is null ? "/hulp" : "/hulp?van=" + Uri.EscapeDataString(from);
}
