using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>The addresses of the events of the network.</summary>
public static class EventLinks
{
    public const string All = SiteLinks.Events;

    public static string Event(Guid id) => $"{All}/{id}";

    public static string Calendar(Guid id) => $"{Event(id)}.ics";

    /// <summary>Where a guest registers, or comes on the waiting list.</summary>
    public static string Register(Guid id) => $"{Event(id)}/inschrijven";

    /// <summary>Where a guest reads that the answer goes to the address that was typed.</summary>
    public static string Sent(Guid id) => $"{Register(id)}/verstuurd";

    /// <summary>Where coordinators say what can be read before or after it.</summary>
    public static string Material(Guid id) => $"{PlanningLinks.Session(id)}/materiaal";

    public static string Badges(Guid id) => $"{TrainerLinks.Session(id)}/badges";

    public static string BadgesWithoutPdf(Guid id) => $"{Badges(id)}?zonder-pdf=true";

    public static string BadgesPdf(Guid id) => $"{Badges(id)}.pdf";
}
