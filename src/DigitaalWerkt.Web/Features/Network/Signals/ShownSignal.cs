using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Network.Pact;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>A signal as everybody reads it: its public text, how far it is, and on which days that was. No name of whoever did it.</summary>
/// <param name="Steps">The days on which it went to another state, the first one first.</param>
/// <param name="Into">The number of the signal in which it is told, when everybody may read that one.</param>
/// <param name="Actions">The actions of the pact on which it hangs.</param>
public sealed record ShownSignal(
    Signal Signal, IReadOnlyList<(DateOnly On, SignalState State)> Steps, int? Into, IReadOnlyList<(Guid Id, string Title)> Actions)
{
    public IReadOnlyList<LongTextPart> Story => LongText.Read(Signal.Story);

    public IEnumerable<string> Lines => Signal.PublicText!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public IEnumerable<string> AnswerLines =>
        (Signal.Answer ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public IEnumerable<string> Sources => (Signal.Sources ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <returns>Null when there is none, or when not everybody may read it.</returns>
    public static async Task<ShownSignal?> FindAsync(AppDbContext context, int number, CancellationToken cancellationToken)
    {
        if (await context.Signals.AsNoTracking().ForEverybody().SingleOrDefaultAsync(s => s.Number == number, cancellationToken) is not { } signal)
        {
            return null;
        }
        var steps = await context.SignalEntries.Where(e => e.SignalId == signal.Id && e.State != null)
            .OrderBy(e => e.On).ThenBy(e => e.At).ThenBy(e => e.Id).Select(e => new { e.On, e.State }).ToListAsync(cancellationToken);
        var into = await context.Signals.ForEverybody().Where(s => s.Id == signal.BundledIntoId).Select(s => (int?)s.Number)
            .SingleOrDefaultAsync(cancellationToken);
        var actions = await PactStory.ActionsOfAsync(context, context.PactTies.Where(tie => tie.SignalId == signal.Id), cancellationToken);
        return new(signal, [.. steps.Select(step => (step.On, step.State!.Value))], into, actions);
    }
}
