using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.People.Consents;

/// <summary>
/// What somebody reads before anything is written, and how they say yes: they press it on the screen, or they sign a paper that is printed
/// from this page. What the counsellor typed goes along in the form. It posts <c>Input.Seen</c> and, with the button, <c>Input.SaysYes</c>.
/// </summary>
public sealed record AskedConsent
{
    /// <summary>In the head of the page.</summary>
    public const string Head = "/Features/People/Consents/_AskedHead.cshtml";

    /// <summary>In the form, above what is read.</summary>
    public const string Top = "/Features/People/Consents/_AskedTop.cshtml";

    /// <summary>In the form, below what is read.</summary>
    public const string Bottom = "/Features/People/Consents/_AskedBottom.cshtml";

    public required ConsentWay Way { get; init; }
    public required string FirstName { get; init; }
    public required ReadAloud Aloud { get; init; }

    /// <summary>On the button of the screen.</summary>
    public required SlipWords Yes { get; init; }

    public required SlipWords No { get; init; }

    /// <summary>Where one comes with a no.</summary>
    public required string Back { get; init; }

    public bool IsPaper => Way == ConsentWay.Paper;
}
