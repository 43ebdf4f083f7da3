using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>Puts the initiatives of the content folder in an empty directory. Nothing is ever deleted there, so that is done once.</summary>
public sealed class FirstInitiatives(AppDbContext context, DirectoryTransaction transaction, ContentFolder folder)
{
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
        await transaction.RunAsync(
            async () =>
            {
                // Of two instances that start at once, one fills it.
                await transaction.LockAsync(cancellationToken);
                if (!await context.Initiatives.AnyAsync(cancellationToken))
                {
                    context.AddRange(read.Select(one => Initiative.Create(one.Details, one.CheckedOn, null)));
                }
                return read.Count;
            },
            cancellationToken);
    }
}
