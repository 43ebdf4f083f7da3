using DigitaalWerkt.Web.Features.People.Consents;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Which organisation is asked what, as it stands in the form.</summary>
public sealed class HandOverInput
{
    /// <summary>Made when the form was shown, so that sending it twice asks once.</summary>
    public Guid Key { get; set; }

    public Guid? To { get; set; }

    public string? Question { get; set; }

    /// <summary>The name of a <see cref="ConsentWay"/>.</summary>
    public string? Agreed { get; set; }

    /// <summary>What the person read, as <see cref="ReadAloud.MarkOf"/> names it.</summary>
    public Guid Seen { get; set; }

    /// <summary>The person read it and pressed yes, or signed it.</summary>
    public bool SaysYes { get; set; }
}
