using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>Puts the partners of the content folder in an empty table. Nothing is ever deleted there, so that is done once.</summary>
public sealed class FirstPartners(AppDbContext context, PartnerTransaction transaction, ContentFolder folder)
{
    /// <exception cref="StartupProblemException">The file can't be read.</exception>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.Partners.AnyAsync(cancellationToken))
        {
            return;
        }
        var problems = new List<ContentProblem>();
        var read = PartnersFile.Read(folder, problems);
        if (problems.Count > 0)
        {
            throw new StartupProblemException($"The first partners can't be read: {problems[0].Message}", problems[0].Remedy);
        }
        await transaction.RunAsync(
            async () =>
            {
                // Of two instances that start at once, one fills it.
                await transaction.LockAsync(cancellationToken);
                if (!await context.Partners.AnyAsync(cancellationToken))
                {
                    context.AddRange(read.Select(one => Partner.Create(one.Details, one.CheckedOn, null)));
                }
                return read.Count;
            },
            cancellationToken);
    }
}
