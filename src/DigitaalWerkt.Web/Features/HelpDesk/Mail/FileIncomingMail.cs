using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>Looks every minute at what came in, each e-mail by itself, and lets go of what was put aside long ago.</summary>
public sealed class FileIncomingMail(
    AppDbContext context, IServiceScopeFactory scopes, TimeProvider clock, ILogger<FileIncomingMail> log) : IJob, IRetention
{
    public const string JobName = "file-incoming-mail";

    const int AtOnce = 200;

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddMinutes(1);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        await Due().ExecuteDeleteAsync(cancellationToken);
        var fresh = await context.IncomingMails.Where(m => m.Fate == MailFate.New).OrderBy(m => m.ReceivedAt).Take(AtOnce)
            .Select(m => m.Id).ToListAsync(cancellationToken);
        return await scopes.ForEachAloneAsync<FileMail>(fresh, (file, id) => file.RunAsync(id, cancellationToken), log);
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken) =>
        [await Due().LookAsync(KeptFor.FiledMail, m => m.ReceivedAt, cancellationToken)];

    IQueryable<IncomingMail> Due()
    {
        var before = KeptFor.FiledMail.Term.Before(clock.GetUtcNow());
        return context.IncomingMails.Where(m => m.ReceivedAt < before && m.Fate != MailFate.New);
    }
}
