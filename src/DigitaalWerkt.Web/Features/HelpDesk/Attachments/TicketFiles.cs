using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>The photos and documents of questions.</summary>
public sealed class TicketFiles(
    AppDbContext context, TicketTransaction transaction, IFileStore store, NoteReply reply, TimeProvider clock) : IFileUse
{
    /// <summary>Adds a file to a question, unless it has it already. What a person sends is a reply: somebody looks at it.</summary>
    /// <param name="staffMemberId">Who sends it; null: the person.</param>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public Task<AddFileOutcome> AddAsync(Guid ticketId, Guid? staffMemberId, ReadFile read, CancellationToken cancellationToken) =>
        transaction.RunAsync(
            async () =>
            {
                var now = clock.GetUtcNow();
                if (await transaction.LockWholeAsync(ticketId, cancellationToken) is not { } ticket
                    || !(staffMemberId is null ? ticket.PersonId is not null && ticket.TakesReply(now) : ticket.IsOpen))
                {
                    return AddFileOutcome.Ended;
                }
                var theirs = context.TicketFiles.Where(f => f.TicketId == ticket.Id);
                if (await theirs.AnyAsync(f => f.Hash == read.Hash, cancellationToken))
                {
                    return AddFileOutcome.Added;
                }
                if (await theirs.CountAsync(cancellationToken) >= TicketFile.Most)
                {
                    return AddFileOutcome.TooMany;
                }
                await KeepAsync(ticket.Id, staffMemberId, read, now, cancellationToken);
                if (staffMemberId is null)
                {
                    await reply.RunAsync(ticket, null, now, cancellationToken, TicketEventKind.SentFile);
                }
                else
                {
                    ticket.Change(now);
                }
                return AddFileOutcome.Added;
            },
            cancellationToken);

    /// <summary>Of one question and of those that became a part of it, in the order in which they came.</summary>
    public async Task<IReadOnlyList<TicketFile>> OfAsync(Guid ticketId, CancellationToken cancellationToken) =>
        await With(ticketId).OrderBy(f => f.At).ThenBy(f => f.Id).ToListAsync(cancellationToken);

    /// <summary>The bytes of a file of a question.</summary>
    /// <returns>Null when it is no file of this question, or isn't there any more.</returns>
    /// <exception cref="InvalidDataException">What lies there isn't what was kept.</exception>
    public async Task<(TicketFile File, byte[] Content)?> FindAsync(Guid ticketId, Guid fileId, CancellationToken cancellationToken)
    {
        var file = await With(ticketId).SingleOrDefaultAsync(f => f.Id == fileId, cancellationToken);
        return file is not null && await store.FindIntactAsync(fileId, file.Hash, cancellationToken) is { } content ? (file, content) : null;
    }

    /// <summary>Keeps files that came with something that the person wrote, inside the transaction of that; as many as the question may have.</summary>
    /// <returns>How many were new.</returns>
    public async Task<int> KeepAsync(Ticket ticket, IEnumerable<ReadFile> read, CancellationToken cancellationToken)
    {
        var known = await context.TicketFiles.Where(f => f.TicketId == ticket.Id).Select(f => f.Hash).ToListAsync(cancellationToken);
        var fresh = read.DistinctBy(f => Convert.ToHexString(f.Hash)).Where(f => !known.Exists(f.Hash.SequenceEqual))
            .Take(TicketFile.Most - known.Count).ToList();
        foreach (var file in fresh)
        {
            await KeepAsync(ticket.Id, null, file, clock.GetUtcNow(), cancellationToken);
        }
        return fresh.Count;
    }

    public async Task<IReadOnlyList<Guid>> NamedAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await context.TicketFiles.Where(f => ids.Contains(f.Id)).Select(f => f.Id).ToListAsync(cancellationToken);

    IQueryable<TicketFile> With(Guid ticketId) => context.TicketFiles.AsNoTracking()
        .Where(f => f.TicketId == ticketId || context.Tickets.Any(t => t.Id == f.TicketId && t.MergedIntoId == ticketId));

    async Task KeepAsync(Guid ticketId, Guid? staffMemberId, ReadFile read, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var file = TicketFile.Of(read, ticketId, staffMemberId, now);
        await store.KeepAsync(file.Id, read.Content, cancellationToken);
        context.TicketFiles.Add(file);
    }
}
