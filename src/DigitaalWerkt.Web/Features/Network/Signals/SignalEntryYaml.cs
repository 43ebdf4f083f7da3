namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>Something that happened to a signal, as the file tells it.</summary>
sealed class SignalEntryYaml
{
    public required string On { get; set; }

    /// <summary>The state to which it went; left out: it stayed.</summary>
    public string? State { get; set; }

    public required string Text { get; set; }
}
