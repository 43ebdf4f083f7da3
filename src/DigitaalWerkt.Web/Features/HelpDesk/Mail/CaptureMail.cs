using System.Security.Cryptography;
using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>Keeps an e-mail that the mail server hands over, unread.</summary>
public sealed class CaptureMail(AppDbContext context, TimeProvider clock)
{
    /// <param name="recipient">The address to which the mail server took it.</param>
    public Task RunAsync(byte[] raw, string recipient, CancellationToken cancellationToken)
    {
        var mail = new IncomingMail(raw, SHA256.HashData(raw), recipient, clock.GetUtcNow());
        // Handed over twice it is the same one, also when both come at once.
        return context.Database.ExecuteSqlAsync(
            $"""
             insert into incoming_mail (id, raw, hash, recipient, received_at, fate)
             values ({mail.Id}, {mail.Raw}, {mail.Hash}, {mail.Recipient}, {mail.ReceivedAt}, {nameof(MailFate.New)})
             on conflict (hash) do nothing
             """,
            cancellationToken);
    }
}
