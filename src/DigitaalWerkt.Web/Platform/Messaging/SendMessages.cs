using System.Text;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Diagnostics;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>
/// Sends what is due, one message at a time, beside as many other instances as there are. A message is leased, written, marked
/// as being handed over, handed over, and its outcome noted: each a transaction of its own, so that none stays open while another
/// computer thinks. docs/adr/0017-messages.md
/// </summary>
/// <typeparam name="TContext">The context that has <see cref="OutboxMessage"/> in its model.</typeparam>
public sealed partial class SendMessages<TContext>(
    TContext context, LeasedMessages<TContext> leased, IServiceProvider services, MessageSettings settings, SmsSettings sms, KeyedHash hash, MessageMeters meters,
    TimeProvider clock, ILogger<SendMessages<TContext>> log)
    where TContext : DbContext
{
    const string NoLongerTrue = "NoLongerTrue";

    static readonly TimeOnly Morning = new(8, 0);
    static readonly int[] PauseMinutes = [1, 5, 15, 60, 180];

    /// <summary>Deals with the message that is due longest.</summary>
    /// <returns>False when there is none.</returns>
    public async Task<bool> SendNextAsync(CancellationToken cancellationToken)
    {
        if (await leased.ClaimAsync(cancellationToken) is not { } message)
        {
            return false;
        }
        using var span = Telemetry.OwnWork.StartActivity("message");
        span?.SetTag("channel", message.Channel.ToString());
        if (message.SendingAt is not null && message.Channel != Channel.Call)
        {
            // Whoever handed it over died, or lost the database, before the answer was noted.
            await LoseAsync(message, MessageState.Unknown, "Stopped", cancellationToken);
        }
        else if (message.Channel == Channel.Print)
        {
            await EndAsync(message, MessageState.Dropped, "Print", cancellationToken);
        }
        else
        {
            await WriteAndSendAsync(message, cancellationToken);
        }
        return true;
    }

    async Task WriteAndSendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        WrittenMessage? written;
        try
        {
            written = KindOf(message) is { } kind
                ? await kind.WriteAsync(message, cancellationToken)
                : throw new InvalidOperationException($"Nobody writes messages of the kind {message.Kind}.");
        }
        catch (Exception e) when (e is not (OperationCanceledException or NpgsqlException))
        {
            // A mistake of ours must not hold up the others for ever.
            NotWritten(log, e, message.Id, message.Kind);
            if (message.Channel != Channel.Call)
            {
                await TryLaterAsync(message, "NotWritten", null, cancellationToken);
            }
            // A call stays with the staff, who can close it.
            return;
        }
        if (written is null)
        {
            // Of a call it stays known why it became one.
            await EndAsync(message, MessageState.Dropped, message.Channel == Channel.Call ? message.Problem ?? NoLongerTrue : NoLongerTrue, cancellationToken);
        }
        else if (message.Channel == Channel.Call)
        {
            // It waits for a staff member.
        }
        else if (WhyNotSent(message, written) is { } problem)
        {
            await CallInsteadAsync(message, problem, cancellationToken);
        }
        else
        {
            await SendAsync(message, written, cancellationToken);
        }
    }

    /// <summary>Why it need not be tried: nobody could read it, or not in time.</summary>
    string? WhyNotSent(OutboxMessage message, WrittenMessage written) =>
        !written.HasAddress ? "NoAddress"
        : message.Channel == Channel.Email && services.GetService<IEmailSender>() is null ? "NoMailServer"
        : message.Channel == Channel.Sms && services.GetService<ISmsSender>() is null ? "NoGateway"
        : written.Until <= clock.GetUtcNow() ? "TooLate"
        : null;

    async Task SendAsync(OutboxMessage message, WrittenMessage written, CancellationToken cancellationToken)
    {
        var number = message.Channel == Channel.Sms ? PhoneNumber.FromKept(written.To) : null;
        if (message.Channel == Channel.Sms && !sms.Reaches(number))
        {
            await CallInsteadAsync(message, "Abroad", cancellationToken);
            return;
        }
        var recipient = hash.Of(message.Channel.ToString(), Encoding.UTF8.GetBytes(number?.Value ?? written.To.ToLowerInvariant()));
        var delivery = number is null
            ? await services.GetRequiredService<IEmailSender>().SendAsync(message.Id, written, MarkAsync, cancellationToken)
            : await SendSmsAsync(number);
        switch (delivery?.Outcome)
        {
            case null:
                // It must not go now; what happens with it instead was noted with that.
                break;
            case DeliveryOutcome.Sent:
                await EndAsync(message, MessageState.Sent, null, CancellationToken.None);
                break;
            case DeliveryOutcome.NotSent:
                await TryLaterAsync(message, delivery.Problem, written.Until, CancellationToken.None);
                break;
            case DeliveryOutcome.Refused:
                await LoseAsync(message, MessageState.Failed, delivery.Problem, CancellationToken.None);
                break;
            default:
                await LoseAsync(message, MessageState.Unknown, delivery.Problem, CancellationToken.None);
                break;
        }

        Task<bool> MarkAsync() => this.MarkAsync(message, recipient, written, cancellationToken);

        // Not stopped half way by a stop of the program: then nobody would know.
        async Task<Delivery?> SendSmsAsync(PhoneNumber to) => await MarkAsync()
            ? await services.GetRequiredService<ISmsSender>().SendAsync(message.Id, to, written.Text, CancellationToken.None)
            : null;
    }

    async Task<bool> MarkAsync(OutboxMessage message, byte[] recipient, WrittenMessage written, CancellationToken cancellationToken)
    {
        var (isMarked, ceiling) = await leased.MarkAsync(message, recipient, written, cancellationToken);
        if (ceiling is not null)
        {
            CeilingReached(log, message.Id, message.Channel, ceiling);
            await PutOffAsync(message, ceiling, written.Until, cancellationToken);
        }
        return isMarked;
    }

    /// <summary>Lets it wait until tomorrow; what would be of no use any more then, becomes a call.</summary>
    async Task PutOffAsync(OutboxMessage message, string ceiling, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        var tomorrow = BrusselsTime.At(clock.Today().AddDays(1), Morning);
        if (until < tomorrow)
        {
            await CallInsteadAsync(message, ceiling, cancellationToken);
            return;
        }
        await leased.PutOffAsync(message, tomorrow, ceiling, cancellationToken);
        meters.Handled(message.Channel, MessageMeters.PutOff);
    }

    async Task TryLaterAsync(OutboxMessage message, string? problem, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        var due = clock.GetUtcNow().AddMinutes(PauseMinutes[Math.Min(message.Attempts, PauseMinutes.Length) - 1]);
        if (message.Attempts >= settings.Attempts || due >= until)
        {
            await LoseAsync(message, MessageState.Failed, problem, cancellationToken);
            return;
        }
        await leased.TryAgainAsync(message, due, problem, cancellationToken);
        meters.Handled(message.Channel, MessageMeters.Again);
    }

    /// <summary>It did not arrive, or nobody knows. What somebody surely has to hear becomes a call.</summary>
    Task LoseAsync(OutboxMessage message, MessageState state, string? problem, CancellationToken cancellationToken) =>
        KindOf(message) is { IsCalledWhenLost: true }
            ? CallInsteadAsync(message, problem, cancellationToken)
            : EndAsync(message, state, problem, cancellationToken);

    async Task CallInsteadAsync(OutboxMessage message, string? problem, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // The feature first: it locks its own rows in the order in which it always does.
        if (KindOf(message) is not { } kind || !await kind.PrepareCallAsync(message, cancellationToken))
        {
            await EndAsync(message, MessageState.Failed, problem, cancellationToken);
        }
        else if (await leased.BecomeCallAsync(message, problem, cancellationToken))
        {
            BecameCall(log, message.Id, message.Kind, problem);
            meters.Handled(message.Channel, MessageMeters.BecameCall);
        }
        else
        {
            // Somebody else has it by now, and so the seat or whatever was prepared stays as it was.
            return;
        }
        await transaction.CommitAsync(cancellationToken);
    }

    IMessageKind? KindOf(OutboxMessage message) => services.GetServices<IMessageKind>().SingleOrDefault(kind => kind.Name == message.Kind);

    async Task EndAsync(OutboxMessage message, MessageState state, string? problem, CancellationToken cancellationToken)
    {
        await leased.EndAsync(message, state, problem, cancellationToken);
        meters.Handled(message.Channel, state.ToString());
        if (state is MessageState.Failed or MessageState.Unknown)
        {
            NotDelivered(log, message.Id, message.Kind, state, problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The message {Message} of the kind {Kind} could not be written")]
    static partial void NotWritten(ILogger log, Exception problem, Guid message, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody has to call about the message {Message} of the kind {Kind}: {Problem}")]
    static partial void BecameCall(ILogger log, Guid message, string kind, string? problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The message {Message} can't go today: {Channel} reached the ceiling {Ceiling}")]
    static partial void CeilingReached(ILogger log, Guid message, Channel channel, string ceiling);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The message {Message} of the kind {Kind} ended as {State}: {Problem}")]
    static partial void NotDelivered(ILogger log, Guid message, string kind, MessageState state, string? problem);
}
