using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>Puts the initiatives of the content folder in an empty directory. Nothing is ever deleted there, so that is done once.</summary>
public sealed class FirstInitiatives(AppDbContext context, ContentFolder folder)
{
    /// <summary>
    /// Whoever adds many at once holds it. Any number, as long as it stays the same: of two instances that start at once, one fills the
    /// directory.
    /// </summary>
    internal const long DirectoryLock = 0x4457_0020;

    /// <exception cref="StartupProblemException">The file can't be read.</exception>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.Initiatives.AnyAsync(cancellationToken))
        {
            return;
        }
        var problems = new List<ContentProblem>();
        var read = InitiativesFile.Read(folder, problems);
        if (problems.Count > 0)
        {
            throw new StartupProblemException($"The first initiatives can't be read: {problems[0].Message}", problems[0].Remedy);
        }
        await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            context.ChangeTracker.Clear();
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({DirectoryLock})", cancellationToken);
            if (!await context.Initiatives.AnyAsync(cancellationToken))
            {
                context.AddRange(read.Select(one => Initiative.Create(one.Details, one.CheckedOn, null)));
                await context.SaveChangesAsync(cancellationToken);
            }
            await transaction.CommitAsync(cancellationToken);
        });
    }
}
