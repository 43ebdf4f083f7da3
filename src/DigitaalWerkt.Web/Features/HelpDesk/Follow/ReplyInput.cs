namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>What a person says in their question.</summary>
public sealed class ReplyInput
{
    public string? Text { get; set; }

    /// <summary>They read the warning, and say that nothing secret stands in it.</summary>
    public bool IsSure { get; set; }

    /// <summary>They want what looks secret to be taken out.</summary>
    public bool TakesOut { get; set; }
}
