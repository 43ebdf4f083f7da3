namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>The names of the messages about questions, as they stand in the outbox.</summary>
public static class TicketKinds
{
    public const string Answered = "ticket-answered";
    public const string Solved = "ticket-solved";
    public const string Waits = "ticket-waits";
    public const string Closed = "ticket-closed";

    public const string Replied = "ticket-replied";
    public const string HandedOver = "ticket-handed-over";
    public const string Due = "ticket-due";
    public const string Overdue = "ticket-overdue";

    /// <summary>To the person, with the part of the keys of their texts that names them.</summary>
    public static readonly IReadOnlyDictionary<string, string> ToPerson =
        new Dictionary<string, string> { [Answered] = "Answered", [Solved] = "Solved", [Waits] = "Waits", [Closed] = "Closed" };

    /// <summary>To staff, with the same.</summary>
    public static readonly IReadOnlyDictionary<string, string> ToStaff =
        new Dictionary<string, string> { [Replied] = "Replied", [HandedOver] = "HandedOver", [Due] = "Due", [Overdue] = "Overdue" };
}
