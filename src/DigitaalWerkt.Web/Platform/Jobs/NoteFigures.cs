using System.Globalization;
using DigitaalWerkt.Web.Platform.Diagnostics;

namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>Has the figures noted that only the database knows. Some that can't be noted don't hold up the others.</summary>
public sealed partial class NoteFigures(IEnumerable<IFigures> figures, ILogger<NoteFigures> log) : IJob
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
        var broken = 0;
        foreach (var some in figures.Where(some => some.AreRead))
        {
            try
            {
                await some.NoteAsync(cancellationToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                NotNoted(log, e, some.GetType().Name);
                broken++;
            }
        }
        return broken == 0 ? null : broken.ToString(CultureInfo.InvariantCulture);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The figures {Figures} could not be noted; the others were")]
    static partial void NotNoted(ILogger log, Exception problem, string figures);
}
