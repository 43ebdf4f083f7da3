namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>The addresses of e-mails that were put aside, for stewards.</summary>
public static class MailLinks
{
    public const string All = HelpDeskLinks.Desk + "/post";

    public static string Mail(Guid id) => $"{All}/{id}";

    public static string Throw(Guid id) => $"{Mail(id)}/weg";

    /// <summary>The whole of it as a file.</summary>
    public static string Raw(Guid id) => $"{Mail(id)}.eml";
}
