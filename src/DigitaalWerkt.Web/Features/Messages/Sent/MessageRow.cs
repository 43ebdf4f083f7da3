using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Messages.Sent;

/// <summary>A message as coordinators see it: not its text, and of a client of another organisation only which organisation.</summary>
/// <param name="To">The number or address of who is named; null: of a client of another organisation, or of staff.</param>
public sealed record MessageRow(
    Guid Id, string Kind, Channel Channel, MessageState State, DateTimeOffset DueAt, DateTimeOffset? DoneAt, int Attempts, string? Problem, CallAnswer? Answer,
    string Who, string? To, string Title, DateTimeOffset StartsAt, string? Copy)
{
    /// <summary>The key of the sentence that says why; null when nothing is to be said.</summary>
    public string? Why => (Channel, State) is (Channel.Call, MessageState.Dropped) ? "Messages_Why_NoLongerTrue" : Problem is null ? null : "Messages_Why_" + Problem.Split(':')[0];

    /// <summary>The key of the sentence that says what becomes of it because of that; null: nothing more.</summary>
    public string? Then => this switch
    {
        { Channel: Channel.Call, State: not MessageState.Dropped, Problem: not null } => "Messages_Then_Call",
        { State: MessageState.Waiting, Problem: Ceiling.Recipient or Ceiling.Day } => "Messages_Then_Tomorrow",
        _ => null,
    };

    /// <summary>What the other side said, as a number, or nothing.</summary>
    public string Code => Problem?.Split(':') is [_, var code] ? code : "";

    /// <summary>A person may have it sent again: it didn't arrive, or nobody knows.</summary>
    public bool MayBeRetried => State is MessageState.Failed or MessageState.Unknown;

    /// <summary>Whether somebody can call instead: about a booking, and never to staff.</summary>
    public bool MayBeCalled => MayBeRetried && BookingKind.Find(Kind) is not null;
}
