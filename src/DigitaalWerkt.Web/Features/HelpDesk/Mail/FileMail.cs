using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>
/// Puts an e-mail that came in with its question, or aside. Whoever writes is never a colleague, whatever the e-mail says of itself; what
/// comes from another address than the person's changes nothing of the person, and waits for a steward.
/// </summary>
/// <remarks>docs/adr/0031-mail-that-comes-in.md</remarks>
public sealed partial class FileMail(
    AppDbContext context, TicketTransaction transaction, ReplyAddress addresses, FileIntake intake, TicketFiles files, NoteReply reply,
    IEnumerable<IMailDoor> doors, TimeProvider clock, ILogger<FileMail> log)
{
    /// <summary>More for one question in one day are no answers of a person.</summary>
    public const int MostADay = 20;

    /// <summary>Looks at one that nobody looked at yet. Twice is once.</summary>
    /// <exception cref="BusyException">It took too long; it comes again.</exception>
    public async Task RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var mail = await context.IncomingMails.AsNoTracking().SingleAsync(m => m.Id == id, cancellationToken);
        if (mail is not { Fate: MailFate.New, Raw: { } raw })
        {
            return;
        }
        if (TryRead(raw, out var problem) is not { } parsed)
        {
            Unreadable(log, problem, id);
            await PutAsideAsync(id, MailFate.Unreadable, null, null, cancellationToken);
            return;
        }
        if (await IsTakenAsync(mail.Recipient, raw, cancellationToken))
        {
            await HandOnAsync(id, cancellationToken);
            return;
        }
        var ticket = await FindAsync(mail, parsed, cancellationToken);
        if (await FateAsync(parsed, ticket, cancellationToken) is { } fate)
        {
            await PutAsideAsync(id, fate, ticket, parsed, cancellationToken);
            return;
        }
        await AddAsync(id, ticket!.Id, parsed, null, cancellationToken);
    }

    /// <summary>A steward looked at one that was put aside, and says of which question it is.</summary>
    /// <returns>False: it was handled already, it can't be read, or the question has ended.</returns>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public async Task<bool> AddByHandAsync(Guid id, Guid ticketId, Guid steward, CancellationToken cancellationToken)
    {
        var mail = await context.IncomingMails.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        return mail is { IsInQuarantine: true, Raw: { } raw } && Parse(raw) is { } parsed
            && await AddAsync(id, ticketId, parsed, steward, cancellationToken);
    }

    /// <summary>A steward looked at one that was put aside, and nobody needs it.</summary>
    /// <returns>False: a colleague handled it meanwhile, and it stays as they left it.</returns>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<bool> ThrowAwayAsync(Guid id, Guid steward, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var mail = await LockAsync(id, cancellationToken);
            if (!mail.IsInQuarantine)
            {
                return false;
            }
            mail.ThrowAway(steward);
            return true;
        },
        cancellationToken);

    /// <summary>The e-mail as we read it, for a steward who looks at it.</summary>
    /// <returns>Null when it can't be read.</returns>
    public static ParsedMail? Parse(byte[] raw) => TryRead(raw, out _);

    async Task<bool> IsTakenAsync(string recipient, byte[] raw, CancellationToken cancellationToken)
    {
        using var mail = MailReader.Load(raw);
        foreach (var door in doors)
        {
            if (await door.TakeAsync(recipient, mail, cancellationToken))
            {
                return true;
            }
        }
        return false;
    }

    Task HandOnAsync(Guid id, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            (await LockAsync(id, cancellationToken)).HandOn();
            return true;
        },
        cancellationToken);

    async Task<Ticket?> FindAsync(IncomingMail mail, ParsedMail parsed, CancellationToken cancellationToken)
    {
        var code = parsed.Recipients.Prepend(mail.Recipient).Select(addresses.Read).FirstOrDefault(code => code is not null);
        // Of a question that became a part of another, that one: nobody loses what they asked.
        return code is null ? null : await context.Tickets.AsNoTracking()
            .SingleOrDefaultAsync(t => context.Tickets.Any(asked => asked.Code == code && (asked.MergedIntoId ?? asked.Id) == t.Id), cancellationToken);
    }

    async Task<MailFate?> FateAsync(ParsedMail parsed, Ticket? ticket, CancellationToken cancellationToken)
    {
        if (parsed.Machine is { } machine)
        {
            return machine;
        }
        if (ticket is null)
        {
            return MailFate.NoQuestion;
        }
        if (!await IsOfPersonAsync(parsed.From, ticket, cancellationToken))
        {
            return MailFate.OtherSender;
        }
        if (parsed is { Text.Length: 0, Files.Count: 0 })
        {
            return MailFate.Empty;
        }
        if (!ticket.TakesReply(clock.GetUtcNow()))
        {
            return MailFate.Ended;
        }
        var since = clock.GetUtcNow().AddDays(-1);
        return await context.IncomingMails.CountAsync(m => m.TicketId == ticket.Id && m.ReceivedAt > since, cancellationToken) >= MostADay
            ? MailFate.TooMany
            : null;
    }

    async Task<bool> IsOfPersonAsync(string? from, Ticket ticket, CancellationToken cancellationToken)
    {
        var email = await context.People.Where(p => p.Id == ticket.PersonId).Select(p => p.Reach.Email).SingleOrDefaultAsync(cancellationToken);
        return from is not null && email is not null && string.Equals(from, email, StringComparison.OrdinalIgnoreCase);
    }

    async Task<bool> AddAsync(Guid id, Guid ticketId, ParsedMail parsed, Guid? steward, CancellationToken cancellationToken)
    {
        // Pictures are read and scanned before anything is held.
        var read = new List<ReadFile>();
        foreach (var content in parsed.Files)
        {
            if ((await intake.ReadAsync(content, cancellationToken)).File is { } file)
            {
                read.Add(file);
            }
        }
        return await transaction.RunAsync(
            async () =>
            {
                var (mail, now) = (await LockAsync(id, cancellationToken), clock.GetUtcNow());
                var ticket = await transaction.LockWholeAsync(ticketId, cancellationToken);
                // Nobody may be left whose words these are; a steward also adds what somebody writes about a question of nobody.
                if ((mail.Fate != MailFate.New && !mail.IsInQuarantine)
                    || ticket?.TakesReply(now) != true || (ticket.PersonId is null && steward is null))
                {
                    return false;
                }
                var text = PrivateNumbers.TakeOut(parsed.Text);
                var fresh = await files.KeepAsync(ticket, read, cancellationToken);
                // Sent to two addresses of ours it comes twice, each time with other lines of mail servers above it.
                var wasThere = text.Length == 0 ? fresh == 0 && read.Count > 0 && ticket.IsOpen : await reply.WasJustSaidAsync(ticket, text, cancellationToken);
                if (!wasThere)
                {
                    if (text.Length > 0)
                    {
                        context.TicketMessages.Add(new TicketMessage(ticket.Id, null, text, now));
                    }
                    await reply.RunAsync(ticket, steward, now, cancellationToken);
                }
                mail.File(ticket.Id, steward);
                return true;
            },
            cancellationToken);
    }

    Task PutAsideAsync(Guid id, MailFate fate, Ticket? ticket, ParsedMail? parsed, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var mail = await LockAsync(id, cancellationToken);
            if (mail.Fate == MailFate.New)
            {
                mail.PutAside(fate, ticket?.Id, parsed);
            }
            return true;
        },
        cancellationToken);

    Task<IncomingMail> LockAsync(Guid id, CancellationToken cancellationToken) =>
        context.IncomingMails.FromSql($"select *, xmin from incoming_mail where id = {id} for update").SingleAsync(cancellationToken);

    // A parser may fall over whatever it likes: one e-mail that nobody can read must not hold up the others.
    static ParsedMail? TryRead(byte[] raw, out Exception? problem)
    {
        try
        {
            problem = null;
            return MailReader.Read(raw);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            problem = e;
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The e-mail {Mail} can't be read; it is kept whole")]
    static partial void Unreadable(ILogger log, Exception? problem, Guid mail);
}
