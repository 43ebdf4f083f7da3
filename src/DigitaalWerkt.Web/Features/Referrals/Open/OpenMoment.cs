namespace DigitaalWerkt.Web.Features.Referrals.Open;

/// <summary>Something to which one can send a client.</summary>
public sealed record OpenMoment
{
    public required MomentKind Kind { get; init; }

    /// <summary>As it stands in a form.</summary>
    public required string Value { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>For example <c>di 24 nov, 14.00–16.00</c>.</summary>
    public required string When { get; init; }

    /// <summary>What it is; null: its kind says it.</summary>
    public string? Title { get; init; }

    public required string Place { get; init; }
    public required string Address { get; init; }

    /// <summary>The code of the neighbourhood.</summary>
    public required string Neighbourhood { get; init; }

    /// <summary>How many are free; null: one walks in.</summary>
    public int? Free { get; init; }

    /// <summary>The class, or the location of the hour or the desk.</summary>
    public required Guid WhereId { get; init; }

    /// <summary>In one line, for whoever goes there.</summary>
    public string InWords(string kind)
    {
        var words = $"{Title ?? kind}, {When}, {Place}, {Address}";
        return words.Length <= Referral.MomentLength ? words : words[..Referral.MomentLength];
    }
}
