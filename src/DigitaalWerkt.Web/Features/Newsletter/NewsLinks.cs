using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Newsletter;

/// <summary>The addresses of the newsletter.</summary>
public static class NewsLinks
{
    public const string All = SiteLinks.Newsletter;

    /// <summary>Says that a mail was sent; the same for everybody.</summary>
    public const string Asked = All + "/verstuurd";

    /// <summary>The field of an address that names the issue in which a link stood. It says nothing of whoever follows it.</summary>
    public const string IssueField = "nieuwsbrief";

    public const string Kept = "/beheer/nieuwsbrief";
    public const string New = Kept + "/nieuw";
    public const string Team = "/team/nieuwsbrief";
    public const string Send = Team + "/nieuw";

    public static string Issue(int number) => $"{All}/{number}";

    public static string Confirm(string code) => $"{All}/bevestigen/{code}";

    /// <summary>A mail program posts to it; a person reads it and presses the button.</summary>
    public static string Leave(string code) => $"{All}/afmelden/{code}";

    public static string Edit(Guid issue) => $"{Kept}/{issue}";

    public static string Subject(Guid issue) => $"{Kept}/{issue}/onderwerp";

    public static string Preview(Guid issue) => $"{Kept}/{issue}/voorbeeld";

    public static string Choose(Guid issue) => $"{Kept}/{issue}/kiezen";

    public static string NewText(Guid issue) => $"{Kept}/{issue}/tekst";

    public static string Act(Guid issue, IssueAct act) => $"{Kept}/{issue}/{IssueActs.WordOf(act)}";

    public static string Block(Guid block) => $"{Kept}/blok/{block}";

    public static string Act(Guid block, BlockAct act) => $"{Kept}/blok/{block}/{BlockActs.WordOf(act)}";

    /// <summary>Where an editor takes what somebody sent.</summary>
    public static string Take(Guid submission) => $"{Kept}/inzendingen/{submission}";

    public static string Decline(Guid submission) => $"{Kept}/inzendingen/{submission}/weigeren";

    public static string Sent(Guid submission) => $"{Team}/{submission}";

    public static string Withdraw(Guid submission) => $"{Team}/{submission}/intrekken";
}
