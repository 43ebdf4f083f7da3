using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>Puts the targets and results of the content folder in an empty table. Nothing is ever deleted there, so that is done once.</summary>
public sealed class FirstGoals(AppDbContext context, OutreachTransaction transaction, ContentFolder folder)
{
    // Any number, as long as it stays the same.
    const long GoalsLock = 0x4457_0042;

    /// <exception cref="StartupProblemException">The file can't be read.</exception>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.OutreachGoals.AnyAsync(cancellationToken))
        {
            return;
        }
        var problems = new List<ContentProblem>();
        var read = GoalsFile.Read(folder, problems);
        if (problems.Count > 0)
        {
            throw new StartupProblemException($"The first targets of outreach can't be read: {problems[0].Message}", problems[0].Remedy);
        }
        await transaction.RunAsync(
            async () =>
            {
                // Of two instances that start at once, one fills it.
                await context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({GoalsLock})", cancellationToken);
                if (!await context.OutreachGoals.AnyAsync(cancellationToken))
                {
                    context.AddRange(read.Select(OutreachGoal.Create));
                }
                return read.Count;
            },
            cancellationToken);
    }
}
