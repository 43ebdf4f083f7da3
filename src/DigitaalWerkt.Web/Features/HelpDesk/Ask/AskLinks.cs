using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>The addresses at which a question is asked.</summary>
public static class AskLinks
{
    /// <summary>The field of the address that says what the question is about.</summary>
    public const string TopicField = "over";

    /// <summary>The field of the address with the link of the question after which this one comes.</summary>
    public const string AfterField = "na";

    /// <summary>The form.</summary>
    public const string Form = SiteLinks.AskPerson;

    /// <summary>Takes the questions off a device that others use too.</summary>
    public const string Forget = "/hulp/vergeten";

    public static string About(TicketTopic topic) => $"{Form}?{TopicField}={topic}";

    /// <summary>The field of the address that says that a question was asked.</summary>
    public const string SentField = "gevraagd";

    /// <summary>Where a counsellor reads that a question for this client was asked.</summary>
    public static string Sent(Guid clientId) => $"{ForClient(clientId)}?{SentField}=true";

    /// <param name="token">Of the question that is over.</param>
    public static string After(string token) => $"{Form}?{AfterField}={token}";

    /// <summary>Where a counsellor asks something for this client, and sees how it stands.</summary>
    public static string ForClient(Guid clientId) => $"{ClientLinks.Show(clientId)}/vraag";
}
