namespace DigitaalWerkt.Web.Features.People.Consents;

/// <summary>What somebody agreed to, word for word: the sentences may be other ones next year. No name stands in it.</summary>
public sealed record Consent
{
    /// <summary>The most characters of what was said.</summary>
    public const int SaidLength = 2000;

    public const int LanguageLength = 8;

    public ConsentWay Way { get; init; }

    /// <summary>The code of the language that stood below the Dutch; null: Dutch alone.</summary>
    public string? Language { get; init; }

    /// <summary>The sentences in Dutch, one a line.</summary>
    public string Said { get; init; } = "";

    public DateTimeOffset At { get; init; }
}
