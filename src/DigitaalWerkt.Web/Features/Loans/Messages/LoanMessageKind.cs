using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans.Messages;

/// <summary>Writes the messages of one kind about loans, from what is true now.</summary>
/// <param name="name">One of <see cref="LoanKinds.All"/>.</param>
public sealed class LoanMessageKind(string name, AppDbContext context, LoanTexts texts) : IMessageKind
{
    public string Name => name;

    /// <summary>Another reminder comes, and in the end somebody calls.</summary>
    public bool IsCalledWhenLost => false;

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await context.LoanFacts(context.DeviceLoans.Where(l => l.Id == message.Subject)).SingleOrDefaultAsync(cancellationToken) is { } facts
        && facts.StillHolds(message)
            ? texts.Write(name, message.Channel, facts)
            : null;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(true);
}
