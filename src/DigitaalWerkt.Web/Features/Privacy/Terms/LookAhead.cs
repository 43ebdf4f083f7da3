using DigitaalWerkt.Web.Features.Shared.Register;

namespace DigitaalWerkt.Web.Features.Privacy.Terms;

/// <summary>Asks every job that forgets what it would remove now, without writing.</summary>
public sealed class LookAhead(IEnumerable<IRetention> jobs)
{
    /// <summary>One for each rule, in the order of the register.</summary>
    public async Task<IReadOnlyList<DueRemoval>> RunAsync(CancellationToken cancellationToken)
    {
        var due = new List<DueRemoval>();
        foreach (var job in jobs)
        {
            due.AddRange(await job.LookAsync(cancellationToken));
        }
        return [.. KeptFor.All.Select(rule => due.Single(one => one.Rule == rule))];
    }
}
