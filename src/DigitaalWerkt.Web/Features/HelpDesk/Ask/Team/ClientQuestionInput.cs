using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask.Team;

/// <summary>What a counsellor fills in to ask something for a client.</summary>
public sealed class ClientQuestionInput
{
    /// <summary>Names the form, so that sending it twice asks once.</summary>
    public Guid Key { get; set; }

    /// <summary>The name of a <see cref="TicketTopic"/>.</summary>
    public string? Topic { get; set; }

    public string? Text { get; set; }

    /// <summary>They read the warning, and say that nothing secret stands in it.</summary>
    public bool IsSure { get; set; }

    /// <summary>They want what looks secret to be taken out.</summary>
    public bool TakesOut { get; set; }

    public TicketTopic? ReadTopic() => EnumName.Read<TicketTopic>(Topic);
}
