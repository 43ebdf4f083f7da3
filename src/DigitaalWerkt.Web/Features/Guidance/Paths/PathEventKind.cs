namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What happened to a path. The names stand readable in the database.</summary>
public enum PathEventKind
{
    Began,

    /// <summary>It came from another organisation, with the agreement of the person.</summary>
    CameFrom,
    Phase,
    Ended,

    /// <summary>How it ended was noted wrongly.</summary>
    EndCorrected,

    /// <summary>A colleague guides the person from here on.</summary>
    Counsellor,
    HandOverAsked,
    HandOverTakenBack,
    HandOverDeclined,
    HandedOver,
}
