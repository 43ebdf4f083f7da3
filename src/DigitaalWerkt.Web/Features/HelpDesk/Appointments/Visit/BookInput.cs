using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>What a visitor fills in on the last page.</summary>
public sealed class BookInput : PersonInput
{
    /// <summary>Made when the form was shown, so that sending it twice is one appointment.</summary>
    public Guid Key { get; set; }

    public string? Topic { get; set; }

    public TicketTopic? ReadTopic() => EnumName.Read<TicketTopic>(Topic);
}
