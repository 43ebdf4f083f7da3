using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Messages.Sent;

/// <summary>A message as coordinators see it: not its text, and of a client of another organisation only which organisation.</summary>
/// <param name="Kind">In the words that staff read.</param>
/// <param name="Topic">What it is about; a dash when that is gone.</param>
public sealed record MessageRow(OutboxMessage Message, string Kind, MessageTopic Topic)
{
    /// <summary>Whom it is for: the person, or the staff member.</summary>
    public required string Who { get; init; }

    /// <summary>The number or address of a person who is named; null: of a client of another organisation, or of staff.</summary>
    public required string? To { get; init; }

    /// <summary>The text, where it is kept.</summary>
    public required string? Copy { get; init; }

    /// <summary>A feature knows what to say on the phone.</summary>
    public required bool IsCallable { get; init; }

    /// <summary>When it came to its end, or else when it is due.</summary>
    public DateTimeOffset At => Message.DoneAt ?? Message.DueAt;

    /// <summary>The key of the sentence that says why; null when nothing is to be said.</summary>
    public string? Why => (Message.Channel, Message.State) is (Channel.Call, MessageState.Dropped) ? "Messages_Why_NoLongerTrue"
        : Message.Problem is { } problem ? "Messages_Why_" + problem.Split(':')[0]
        : null;

    /// <summary>The key of the sentence that says what becomes of it because of that; null: nothing more.</summary>
    public string? Then => Message switch
    {
        { Channel: Channel.Call, State: not MessageState.Dropped, Problem: not null } => "Messages_Then_Call",
        { State: MessageState.Waiting, Problem: Ceiling.Recipient or Ceiling.Day } => "Messages_Then_Tomorrow",
        _ => null,
    };

    /// <summary>What the other side said, as a number, or nothing.</summary>
    public string Code => Message.Problem?.Split(':') is [_, var code] ? code : "";

    /// <summary>A person may have it sent again: it didn't arrive, or nobody knows.</summary>
    public bool MayBeRetried => Message.State is MessageState.Failed or MessageState.Unknown;

    /// <summary>Somebody may call instead.</summary>
    public bool MayBeCalled => MayBeRetried && IsCallable;
}
