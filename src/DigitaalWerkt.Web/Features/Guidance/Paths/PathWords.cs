using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>How paths say what is kept as a name or a day.</summary>
public sealed class PathWords(Texts texts)
{
    /// <summary>What waits, with the day or the number that belongs to it.</summary>
    public string Waits(PathWait wait, PathRow row, DateOnly today) => wait switch
    {
        PathWait.TalkPast => Say("Path_Wait_TalkPast", BelgianFormat.ShortDate(row.NextTalkOn!.Value)),
        PathWait.LongInPhase => Say("Path_Wait_LongInPhase", PathClock.DaysSince(row.PhaseSince, today)),
        PathWait.NoAnswer => Say("Path_Wait_NoAnswer", BelgianFormat.ShortDate(BrusselsTime.DayOf(row.AskedAt!.Value))),
        _ => Say($"Path_Wait_{wait}"),
    };

    public string Phase(PathPhase phase) => Say($"Path_Phase_{phase}");

    /// <summary>What happened, in one line without the day and without whoever noted it.</summary>
    /// <param name="other">The colleague or the organisation; null: it is about none.</param>
    public string Happened(PathEvent happened, string? other) => happened.Kind switch
    {
        PathEventKind.Phase => Say("Path_Event_Phase", Phase(happened.Phase!.Value)),
        PathEventKind.Ended or PathEventKind.EndCorrected => Say($"Path_Event_{happened.Kind}", Say($"Path_End_{happened.End}")),
        PathEventKind.Began => Say("Path_Event_Began"),
        _ => Say($"Path_Event_{happened.Kind}", other ?? "–"),
    };

    public string Say(string key, params object?[] args) => texts.Dutch("Guidance", key, args);
}
