namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>One signal in <c>content/network/signals.yml</c>.</summary>
sealed class SignalYaml
{
    /// <summary>The number that it has in its document.</summary>
    public required int Number { get; set; }

    public required string What { get; set; }
    public string? ToWhom { get; set; }
    public string? Place { get; set; }
    public string? Since { get; set; }
    public string? WouldHelp { get; set; }

    /// <summary>How far it was on the day of the document.</summary>
    public required string State { get; set; }

    /// <summary>Left out when the document doesn't say.</summary>
    public string? ReportedOn { get; set; }

    public required string PublicText { get; set; }
    public string? Story { get; set; }
    public required string Sources { get; set; }
    public List<SignalEntryYaml> Entries { get; set; } = [];
}
