using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>Puts the signals of the content folder in an empty table. Nothing is ever deleted there, so that is done once.</summary>
public sealed class FirstSignals(AppDbContext context, SignalTransaction transaction, ContentFolder folder, TimeProvider clock)
{
    /// <exception cref="StartupProblemException">The file can't be read.</exception>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.Signals.AnyAsync(cancellationToken))
        {
            return;
        }
        var problems = new List<ContentProblem>();
        var read = SignalsFile.Read(folder, problems);
        if (problems.Count > 0)
        {
            throw new StartupProblemException($"The first signals can't be read: {problems[0].Message}", problems[0].Remedy);
        }
        await transaction.RunAsync(
            async () =>
            {
                // Of two instances that start at once, one fills it.
                await transaction.LockAsync(cancellationToken);
                if (!await context.Signals.AnyAsync(cancellationToken))
                {
                    foreach (var known in read)
                    {
                        Add(known);
                    }
                }
                return read.Count;
            },
            cancellationToken);
    }

    void Add(KnownSignal known)
    {
        var now = clock.GetUtcNow();
        var signal = context.Add(Signal.FromSource(known, now)).Entity;
        context.AddRange(known.Entries.Select(entry => SignalEntry.Of(
            signal, entry.State is null ? SignalEntryKind.Message : SignalEntryKind.Step, entry.State, entry.On, entry.Text, null, now)));
    }
}
