using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>A path with what its pages and its paper say.</summary>
public sealed record PathView
{
    public required GuidancePath Path { get; init; }

    /// <summary>Null: somebody who was forgotten.</summary>
    public required Person? Person { get; init; }

    /// <summary>The counsellor through whom the person is reached, or null.</summary>
    public required string? ReachedBy { get; init; }

    /// <summary>Whoever guides the person.</summary>
    public required string Counsellor { get; init; }

    public required bool CounsellorWorksHere { get; init; }

    /// <summary>Whoever began it with the person; null: nobody knows.</summary>
    public required string? BegunBy { get; init; }

    public required string Organisation { get; init; }

    /// <summary>The last question to another organisation; null: there was none.</summary>
    public required PathHandOver? HandOver { get; init; }

    /// <summary>The organisation that was asked.</summary>
    public required string? AskedOrganisation { get; init; }

    /// <summary>Whoever asked it.</summary>
    public required string? AskedBy { get; init; }

    /// <summary>How the person is reached, in words; null: somebody who was forgotten.</summary>
    public string? Reach => Person is { Reach: { } reach } ? ClientRow.Words(reach, ReachedBy) : null;

    public Language? Help => Language.FindHelp(Person?.HelpLanguage);

    public bool IsAsked => HandOver is { State: HandOverState.Asked };

    public PathRow Row => new()
    {
        Id = Path.Id,
        Person = Person?.FirstName,
        Phase = Path.Phase,
        PhaseSince = Path.PhaseSince,
        NextTalkOn = Path.NextTalkOn,
        End = Path.End,
        Counsellor = Counsellor,
        CounsellorWorksHere = CounsellorWorksHere,
        AskedAt = IsAsked ? HandOver!.AskedAt : null,
    };
}
