namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>What became of an answer on the phone.</summary>
public sealed record CallOutcome
{
    CallOutcome()
    {
    }

    /// <summary>What the staff member has to say because the answer came too late; null: it was done.</summary>
    public string? TooLate { get; private init; }

    /// <summary>The kinds of other messages about the same row of the feature that the person has heard by this. Nobody calls about those any more.</summary>
    public IReadOnlyList<string> Heard { get; private init; } = [];

    public static CallOutcome Done(params IReadOnlyList<string> heard) => new() { Heard = heard };

    public static CallOutcome CameTooLate(string say) => new() { TooLate = say };
}
