using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>
/// All that somebody fills in to ask a question, on whichever page of the form they are: what was filled in before travels along in it,
/// so that nothing is kept of a question that wasn't asked.
/// </summary>
public sealed class AskInput : PersonInput
{
    /// <summary>How many examples there are of each topic.</summary>
    public const int Examples = 3;

    /// <summary>In characters. Shorter than what a steward can type: somebody tells what is wrong, and the steward asks on.</summary>
    public const int TextLength = 1500;

    /// <summary>Names the form, so that sending it twice asks once.</summary>
    public Guid Key { get; set; }

    /// <summary>When the form was first shown, sealed.</summary>
    public string? Began { get; set; }

    /// <summary>The page of the form that was sent: the name of an <see cref="AskStep"/>.</summary>
    public string? At { get; set; }

    /// <summary>The page to which they want to go back: the name of an <see cref="AskStep"/>; null: on.</summary>
    public string? Back { get; set; }

    /// <summary>The name of a <see cref="TicketTopic"/>.</summary>
    public string? Topic { get; set; }

    public string? Text { get; set; }

    /// <summary>The key of the example that they picked: it means the same whatever topic is chosen afterwards.</summary>
    public string? Example { get; set; }

    /// <summary>A photo or a PDF, when it was just chosen.</summary>
    public IFormFile? Photo { get; set; }

    /// <summary>The one that was chosen before, sealed.</summary>
    public string? Carried { get; set; }

    /// <summary>They want the one that was chosen before to be left out.</summary>
    public bool DropsPhoto { get; set; }

    /// <summary>The name of a <see cref="TicketDevice"/>.</summary>
    public string? Device { get; set; }

    /// <summary>They read the warning, and say that nothing secret stands in it.</summary>
    public bool IsSure { get; set; }

    /// <summary>They want what looks secret to be taken out.</summary>
    public bool TakesOut { get; set; }

    /// <summary>The lesson in which they are stuck, as it stands in its address.</summary>
    public string? Module { get; set; }

    /// <summary>The step of it.</summary>
    public string? Step { get; set; }

    /// <summary>The screen of the practice phone in that step.</summary>
    public string? Screen { get; set; }

    /// <summary>The link of the question after which this one comes.</summary>
    public string? After { get; set; }

    /// <summary>Nobody sees this field; a program that fills in every field does.</summary>
    public string? Website { get; set; }

    public TicketTopic? ReadTopic() => EnumName.Read<TicketTopic>(Topic);

    public TicketDevice? ReadDevice() => EnumName.Read<TicketDevice>(Device);

    /// <summary>A key and a time, where there are none yet.</summary>
    public void Begin(FormTime time)
    {
        Key = Key == Guid.Empty ? Guid.NewGuid() : Key;
        Began ??= time.Now();
    }
}
