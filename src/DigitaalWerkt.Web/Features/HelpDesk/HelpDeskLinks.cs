namespace DigitaalWerkt.Web.Features.HelpDesk;

/// <summary>The addresses of the help desk.</summary>
public static class HelpDeskLinks
{
    /// <summary>A question for whoever asked it; whoever has the token may do with it what its person may, and nothing else.</summary>
    public static string Follow(string token) => $"/vraag/{token}";

    /// <summary>The same for a steward.</summary>
    public static string Ticket(Guid id) => $"{Desk}/vragen/{id}";

    /// <summary>The practice phone as the person of a question saw it, for a steward.</summary>
    public static string Screen(Guid id) => $"{Ticket(id)}/scherm";

    /// <summary>All questions, for stewards.</summary>
    public const string Desk = "/team/hulp";
}
