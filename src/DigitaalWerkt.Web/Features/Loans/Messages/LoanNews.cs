using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans.Messages;

/// <summary>
/// What is told of loans: put in the outbox in the transaction in which the last day is chosen. What was planned for another last day is
/// no longer true, and isn't sent.
/// </summary>
public sealed class LoanNews(AppDbContext context, Outbox<AppDbContext> outbox, ReachChannel channel)
{
    /// <summary>So many days before the last one somebody is reminded.</summary>
    public static readonly IReadOnlyList<int> DaysBefore = [14, 2];

    static readonly TimeOnly Hour = new(10, 0);

    /// <summary>Plans the reminders, and the call on the day after the last one.</summary>
    public async Task PlanAsync(DeviceLoan loan, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == loan.PersonId, cancellationToken) is { } person)
        {
            var reminders = DaysBefore.Select(days => Make(LoanKinds.Ends, loan, person, channel.Of(person), -days, now));
            await outbox.AddAsync([.. reminders, Make(LoanKinds.Late, loan, person, Channel.Call, 1, now)], cancellationToken);
        }
    }

    static OutboxMessage Make(string kind, DeviceLoan loan, Person person, Channel channel, int days, DateTimeOffset now) =>
        new(kind, loan.Id, channel, BrusselsTime.At(loan.DueOn.AddDays(days), Hour), loan.LateFrom, now, Math.Abs(days)) { PersonId = person.Id };
}
