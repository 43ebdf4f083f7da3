using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>A question as it is when its person is told something.</summary>
public sealed record TicketFacts
{
    public required Guid Id { get; init; }
    public required string Code { get; init; }
    public required TicketTopic Topic { get; init; }
    public required TicketState State { get; init; }
    public required DateTimeOffset? EndedAt { get; init; }

    /// <summary>Since when we wait for the person; null: we don't.</summary>
    public required DateTimeOffset? WaitsSince { get; init; }

    /// <summary>When a steward last said something; null: never.</summary>
    public required DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When the person last said something; null: they never did.</summary>
    public required DateTimeOffset? RepliedAt { get; init; }

    /// <summary>What the steward last said.</summary>
    public required string? Answer { get; init; }

    public required Person Person { get; init; }

    /// <summary>The name of the person's organisation.</summary>
    public required string? Organisation { get; init; }

    /// <summary>The counsellor who is reached in the person's place; not one who has left.</summary>
    public required string? CounsellorEmail { get; init; }

    public Reach Reach => Person.Reach;

    public string? Email => Reach.Kind == ReachKind.Counsellor ? CounsellorEmail : Reach.Email;

    public Language? Help => Language.FindHelp(Person.HelpLanguage);
}
