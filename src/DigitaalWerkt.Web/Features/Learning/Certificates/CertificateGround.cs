using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Learning.Recall;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>What somebody did for a certificate.</summary>
/// <param name="Lessons">What they can do that counts for it.</param>
/// <param name="Left">What is still to do for it, in the order of the list; empty: they may ask for it.</param>
public sealed record CertificateGround(CertificateKind Kind, IReadOnlyList<Module> Lessons, IReadOnlyList<Module> Left)
{
    /// <summary>How many tasks somebody does alone for a certificate that isn't of one group.</summary>
    public const int Tasks = 5;

    /// <summary>True when it may be asked for.</summary>
    public required bool IsReached { get; init; }

    /// <summary>All certificates there are, in their order.</summary>
    public static IReadOnlyList<CertificateGround> All(IReadOnlyList<Module> modules, ProgressLog log) =>
        [.. Enum.GetValues<CertificateKind>().Select(kind => Of(kind, modules, log))];

    public static CertificateGround Of(CertificateKind kind, IReadOnlyList<Module> modules, ProgressLog log) =>
        kind == CertificateKind.Practice ? OfPractice(modules, log) : OfGroup(kind, modules, log);

    static CertificateGround OfGroup(CertificateKind kind, IReadOnlyList<Module> modules, ProgressLog log)
    {
        var lessons = modules.Where(module => module.Group == GroupOf(kind)).ToList();
        var left = lessons.FindAll(module => RecallState.EndedOn(module, log) is null);
        return new(kind, [.. lessons.Except(left)], left) { IsReached = lessons.Count > 0 && left.Count == 0 };
    }

    static CertificateGround OfPractice(IReadOnlyList<Module> modules, ProgressLog log)
    {
        var alone = modules.Where(module => CanDo.DidAlone(module, log)).ToList();
        var inRealLife = modules.Any(module => module.Steps.Any(
            step => step.Kind == StepKind.RealLife && log.HasFinished(module.Slug, step.Id)));
        return new(CertificateKind.Practice, alone, [.. modules.Except(alone)]) { IsReached = alone.Count >= Tasks && inRealLife };
    }

    static LessonGroup GroupOf(CertificateKind kind) => kind switch
    {
        CertificateKind.Phone => LessonGroup.Phone,
        CertificateKind.Email => LessonGroup.Email,
        CertificateKind.Applying => LessonGroup.Applying,
        _ => LessonGroup.Vdab,
    };
}
