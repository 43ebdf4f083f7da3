using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>The fixed lists of the help desk in the words that people read.</summary>
public static class TicketWords
{
    /// <summary>The key of a topic, which a visitor reads with its help language beneath.</summary>
    public static string Key(this TicketTopic topic) => $"Topic_{topic}";

    /// <summary>The key of a state, in the words of the person.</summary>
    public static string Key(this TicketState state) => $"State_{state}";

    public static string Topic(this Texts texts, TicketTopic topic) => texts.Dutch("HelpDesk", topic.Key());

    public static string State(this Texts texts, TicketState state) => texts.Dutch("HelpDesk", state.Key());

    public static string Device(this Texts texts, TicketDevice device) => texts.Dutch("HelpDesk", $"Device_{device}");
}
