using DigitaalWerkt.Web.Platform.Diagnostics;

namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>Has the figures noted that only the database knows.</summary>
public sealed class NoteFigures(IEnumerable<IFigures> figures) : IJob
{
    /// <inheritdoc />
    public string Name => "note-figures";

    /// <inheritdoc />
    public string Feature => "Shared";

    /// <inheritdoc />
    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddMinutes(1);

    /// <inheritdoc />
    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var some in figures.Where(some => some.AreRead))
        {
            await some.NoteAsync(cancellationToken);
        }
        return null;
    }
}
