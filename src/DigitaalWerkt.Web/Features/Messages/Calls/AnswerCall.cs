using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>Does what the person said on the phone, and notes that it was said.</summary>
public sealed class AnswerCall(AppDbContext context, AnswerOffer offer, EndBooking end, TimeProvider clock)
{
    static readonly TimeSpan Again = TimeSpan.FromHours(2);

    /// <returns>False when the seat is no longer held for them: the staff member has to say so.</returns>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public async Task<bool> RunAsync(OpenCall call, CallResult result, Guid calledBy, CancellationToken cancellationToken)
    {
        if (result == CallResult.NoAnswer)
        {
            await CallAgainAsync(call, cancellationToken);
            return true;
        }
        if (call.Kind is { AsksOnPhone: true } && result == CallResult.No)
        {
            await end.CancelAsync(call.Facts.BookingId, cancellationToken);
        }
        else if (call.Kind.Name == MessageKinds.Offered && !await offer.AcceptAsync(call.Facts.BookingId, cancellationToken))
        {
            return false;
        }
        await NoteAsync(call, result == CallResult.Yes ? CallAnswer.Yes : CallAnswer.No, calledBy, cancellationToken);
        return true;
    }

    async Task CallAgainAsync(OpenCall call, CancellationToken cancellationToken)
    {
        var soon = clock.GetUtcNow() + Again;
        var atWork = (await OfficeHours.ReadAsync(context, BrusselsTime.DayOf(soon), cancellationToken)).From(soon);
        // Rather in the evening than not at all.
        var later = atWork < call.Facts.StartsAt ? atWork : soon;
        await context.OutboxMessages.Where(m => m.Id == call.Message.Id && m.State == MessageState.Waiting && m.Attempts == call.Message.Attempts)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.DueAt, later).SetProperty(m => m.Attempts, m => m.Attempts + 1), cancellationToken);
    }

    // A yes or no makes a message of its own ("you have a seat"), which they have just heard: that call is done too.
    Task NoteAsync(OpenCall call, CallAnswer answer, Guid calledBy, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        string[] heard = call.Kind.Name == MessageKinds.Offered && answer == CallAnswer.Yes ? [MessageKinds.Confirmed]
            : call.Kind.AsksOnPhone && answer == CallAnswer.No ? [MessageKinds.Cancelled] : [];
        return context.OutboxMessages
            .Where(m => m.State == MessageState.Waiting && m.Channel == Channel.Call
                && (m.Id == call.Message.Id || (m.Subject == call.Facts.BookingId && heard.Contains(m.Kind))))
            .ExecuteUpdateAsync(
                change => change.SetProperty(m => m.State, MessageState.Sent).SetProperty(m => m.DoneAt, now)
                    .SetProperty(m => m.Answer, answer).SetProperty(m => m.CalledBy, calledBy),
                cancellationToken);
    }
}
