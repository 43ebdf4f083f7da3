using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.HelpDesk.Canned;

/// <summary>The addresses of the answers that stewards give often.</summary>
public static class CannedLinks
{
    public const string All = $"{HelpDeskLinks.Desk}/antwoorden";
    public const string New = $"{All}/nieuw";

    public static string Answer(Guid id) => $"{All}/{id}";

    public static string Archive(Guid id) => ArchiveLinks.Archive(Answer(id));
}
