namespace DigitaalWerkt.Web.Features.Phrases;

/// <summary>Tells which lines of a feature's own planners visitors read now. A feature registers one for what its staff write.</summary>
public interface IPhraseSource
{
    /// <summary>Low comes first on the page of the translations.</summary>
    int Order { get; }

    Task<IEnumerable<UsedLine>> ReadAsync(CancellationToken cancellationToken);
}
