using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>Lets the feature do what the person said on the phone, and notes that it was said.</summary>
public sealed class AnswerCall(AppDbContext context, MessageSubjects subjects, TimeProvider clock)
{
    static readonly TimeSpan Again = TimeSpan.FromHours(2);

    /// <returns>What the staff member has to say because the answer came too late; null: it was done.</returns>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public async Task<string?> RunAsync(OpenCall call, CallResult result, Guid calledBy, CancellationToken cancellationToken)
    {
        if (result == CallResult.NoAnswer)
        {
            await CallAgainAsync(call, cancellationToken);
            return null;
        }
        var answer = result == CallResult.Yes ? CallAnswer.Yes : CallAnswer.No;
        var outcome = subjects.Find(call.Message.Kind) is ICallSubject subject
            ? await subject.AnswerAsync(call.Message, answer, calledBy, cancellationToken)
            : CallOutcome.Done();
        if (outcome.TooLate is null)
        {
            await NoteAsync(call.Message, answer, outcome.Heard, calledBy, cancellationToken);
        }
        return outcome.TooLate;
    }

    async Task CallAgainAsync(OpenCall call, CancellationToken cancellationToken)
    {
        var soon = clock.GetUtcNow() + Again;
        var atWork = (await OfficeHours.ReadAsync(context, BrusselsTime.DayOf(soon), cancellationToken)).From(soon);
        // Rather in the evening than not at all.
        var later = soon < call.Script.Moment && call.Script.Moment <= atWork ? soon : atWork;
        await context.OutboxMessages.Where(m => m.Id == call.Message.Id && m.State == MessageState.Waiting && m.Attempts == call.Message.Attempts)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.DueAt, later).SetProperty(m => m.Attempts, m => m.Attempts + 1), cancellationToken);
    }

    // The answer may make a message of its own ("you have a seat"), which they have just heard: that call is done too.
    Task NoteAsync(OutboxMessage message, CallAnswer answer, IReadOnlyList<string> heard, Guid calledBy, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return context.OutboxMessages
            .Where(m => m.State == MessageState.Waiting && m.Channel == Channel.Call
                && (m.Id == message.Id
                    || (m.Subject == message.Subject && m.PersonId == message.PersonId && m.ReaderId == message.ReaderId
                        && heard.Contains(m.Kind))))
            .ExecuteUpdateAsync(
                change => change.SetProperty(m => m.State, MessageState.Sent).SetProperty(m => m.DoneAt, now)
                    .SetProperty(m => m.Answer, answer).SetProperty(m => m.CalledBy, calledBy),
                cancellationToken);
    }
}
