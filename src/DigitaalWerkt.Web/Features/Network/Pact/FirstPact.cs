using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>
/// Puts the pact of the content folder in empty tables, after the signals and initiatives that hang on it. Nothing is ever deleted there, so
/// that is done once.
/// </summary>
public sealed class FirstPact(AppDbContext context, PactTransaction transaction, ContentFolder folder, TimeProvider clock)
{
    /// <exception cref="StartupProblemException">The file can't be read.</exception>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await IsThereAsync(cancellationToken))
        {
            return;
        }
        var problems = new List<ContentProblem>();
        var read = PactFile.Read(folder, problems);
        if (problems.Count > 0)
        {
            throw new StartupProblemException($"The first actions of the pact can't be read: {problems[0].Message}", problems[0].Remedy);
        }
        await transaction.RunAsync(
            async () =>
            {
                // Of two instances that start at once, one fills it.
                await transaction.LockAsync(cancellationToken);
                if (!await IsThereAsync(cancellationToken))
                {
                    context.AddRange(read.Figures);
                    foreach (var known in read.Actions)
                    {
                        await AddAsync(known, cancellationToken);
                    }
                }
                return read.Actions.Count;
            },
            cancellationToken);
    }

    async Task<bool> IsThereAsync(CancellationToken cancellationToken) =>
        await context.PactActions.AnyAsync(cancellationToken) || await context.PactFigures.AnyAsync(cancellationToken);

    async Task AddAsync(KnownAction known, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var action = context.Add(PactAction.Create(known.Details, known.KnownOn, now)).Entity;
        context.AddRange(known.Progress.Select(progress => action.Tell(progress, null, now)));
        var signals = await context.Signals.Where(s => known.Signals.Contains(s.Number)).Select(s => s.Id).ToListAsync(cancellationToken);
        var initiatives = await context.Initiatives.Where(i => known.Initiatives.Contains(i.Name)).Select(i => i.Id).ToListAsync(cancellationToken);
        context.AddRange(signals.Select(id => PactTie.ToSignal(action.Id, id)).Concat(initiatives.Select(id => PactTie.ToInitiative(action.Id, id))));
    }
}
