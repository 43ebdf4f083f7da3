using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Demo;

/// <summary>What somebody in the demo asks, and what is said about it.</summary>
sealed record DemoQuestion(TicketTopic Topic, TicketDevice? Device, string Question, string Answer, string Reply, string Note)
{
    /// <summary>As it stands in the texts: its parts with a bar between them.</summary>
    public static DemoQuestion Read(string text)
    {
        var parts = text.Split('|');
        return new(Enum.Parse<TicketTopic>(parts[0]), EnumName.Read<TicketDevice>(parts[1]), parts[2], parts[3], parts[4], parts[5]);
    }
}
