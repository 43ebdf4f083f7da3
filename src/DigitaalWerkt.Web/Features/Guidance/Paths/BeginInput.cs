using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.People.Consents;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Whom one guides, and how they agree, as it stands in the form.</summary>
public sealed class BeginInput : ClientInput
{
    /// <summary>Made when the form was shown, so that sending it twice begins one path.</summary>
    public Guid Key { get; set; }

    /// <summary>The name of a <see cref="ConsentWay"/>.</summary>
    public string? Agreed { get; set; }

    /// <summary>What the person read, as <see cref="ReadAloud.MarkOf"/> names it.</summary>
    public Guid Seen { get; set; }

    /// <summary>The person read it and pressed yes, or signed it.</summary>
    public bool SaysYes { get; set; }
}
