namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>What somebody answered, as it stands in the form.</summary>
public sealed class AskInput
{
    /// <summary>Made when the form was shown, so that sending it twice is one record.</summary>
    public Guid Key { get; set; }

    /// <summary>By the key of the question, the key of the answer.</summary>
    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>The name of an <see cref="AskWay"/>.</summary>
    public string? Way { get; set; }

    /// <summary>They'd rather answer nothing: whatever was tapped before doesn't count.</summary>
    public bool SaysNothing { get; set; }
}
