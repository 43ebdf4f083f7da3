using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>The addresses where whoever holds a card shows something of it, and takes that back.</summary>
public static class ShowLinks
{
    public const string Show = SiteLinks.Card + "/tonen";
    /// <summary>The field of an address that says for what the number is.</summary>
    public const string ForField = "voor";

    /// <summary>The same page, for whoever wants to open their plan.</summary>
    public const string ForPlan = Show + "?" + ForField + "=plan";

    public const string Stop = Show + "/stop";

    /// <summary>Where it stands on the page of the card.</summary>
    public const string Anchor = "wie-ziet-je-lessen";

    public const string OnMine = $"{SiteLinks.Mine}#{Anchor}";
}
