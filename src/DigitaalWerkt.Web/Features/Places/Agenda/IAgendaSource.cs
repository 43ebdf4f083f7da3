namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>Names the things that a feature writes in the agenda. A feature registers one for each kind.</summary>
public interface IAgendaSource
{
    /// <summary>The kind of its subjects.</summary>
    string Kind { get; }

    /// <returns>Each of them, by its id.</returns>
    Task<IReadOnlyDictionary<Guid, AgendaEntry>> DescribeAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);
}
