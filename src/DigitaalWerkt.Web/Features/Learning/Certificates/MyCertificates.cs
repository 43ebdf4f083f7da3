using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>The certificates of whoever holds the card on this device.</summary>
public sealed class MyCertificates(
    AppDbContext context, CurrentLearner current, LearnerProgress progress, ModuleLibrary library, CertificateCodes codes,
    CertificateTransaction transaction, TimeProvider clock)
{
    /// <returns>The oldest first; none without a card.</returns>
    public async Task<IReadOnlyList<Certificate>> ReadAsync(CancellationToken cancellationToken) =>
        await current.FindAsync(cancellationToken) is { } learner
            ? await context.Certificates.AsNoTracking().Where(c => c.LearnerId == learner).OrderBy(c => c.IssuedOn).ThenBy(c => c.Id)
                .ToListAsync(cancellationToken)
            : [];

    public async Task<Certificate?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).FirstOrDefault(certificate => certificate.Id == id);

    public async Task<CertificateGround> GroundAsync(CertificateKind kind, CancellationToken cancellationToken) =>
        CertificateGround.Of(kind, library.Modules, await progress.ReadAsync(cancellationToken));

    /// <summary>Asks for one. Asked twice with the same name it is the same paper; with another name, or more lessons, a new one in its place.</summary>
    /// <param name="name">Without a fault.</param>
    /// <returns>Null: there is no card on this device, or not all was done for it.</returns>
    public async Task<Certificate?> AskAsync(CertificateKind kind, string name, CancellationToken cancellationToken)
    {
        var ground = await GroundAsync(kind, cancellationToken);
        if (!ground.IsReached || await current.FindAsync(cancellationToken) is not { } learner)
        {
            return null;
        }
        string[] lessons = [.. ground.Lessons.Select(module => module.Title.Dutch)];
        return await transaction.RunAsync(
            async () =>
            {
                var certificate = await context.Certificates.SingleOrDefaultAsync(c => c.LearnerId == learner && c.Kind == kind, cancellationToken)
                    ?? context.Certificates.Add(new Certificate(learner, kind)).Entity;
                if (!certificate.Says(name, lessons))
                {
                    certificate.Issue(name, lessons, clock.Today(), codes);
                }
                return certificate;
            },
            cancellationToken);
    }

    /// <summary>Takes one back: from then on its code is unknown.</summary>
    public async Task WithdrawAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is { } learner)
        {
            await context.Certificates.Where(c => c.Id == id && c.LearnerId == learner).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
