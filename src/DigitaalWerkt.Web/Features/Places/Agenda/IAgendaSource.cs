namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>Names the things that a feature writes in the agenda. A feature registers one for each kind.</summary>
public interface IAgendaSource
{
    /// <summary>The kind of its things.</summary>
    string Kind { get; }

    /// <returns>Each of them, by its id. What is left out stands in the agenda without a name.</returns>
    Task<IReadOnlyDictionary<Guid, AgendaEntry>> DescribeAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);
}
