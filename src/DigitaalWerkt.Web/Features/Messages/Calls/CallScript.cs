namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>What whoever calls has to know and to say, in words that are ready to be read.</summary>
public sealed record CallScript
{
    /// <summary>What it is about, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The moment that it is about. The nearest one is called first; whoever doesn't answer is called again before it.</summary>
    public required DateTimeOffset Moment { get; init; }

    /// <summary>When that is, in a few words.</summary>
    public required string When { get; init; }

    /// <summary>One line with what the person may ask: what, when, where.</summary>
    public required string Details { get; init; }

    /// <summary>What to tell or to ask.</summary>
    public required string Sentence { get; init; }

    /// <summary>Whom to call when that is neither the person nor the reader, and by what number or address; null: the person.</summary>
    public CalledParty? Whom { get; init; }

    /// <summary>What a no does; null: there is nothing to answer, the person only hears it.</summary>
    public CallRefusal? No { get; init; }

    /// <summary>Something is held until they answered.</summary>
    public bool IsUrgent { get; init; }
}
