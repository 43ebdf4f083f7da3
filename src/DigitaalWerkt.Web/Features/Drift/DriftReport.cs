using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Shared.Register;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>Somebody says that their screen is another one than a step tells. Nothing of who they are is kept.</summary>
/// <param name="module">Of the lesson, by the name of its folder: it outlives what the writers do with it.</param>
/// <param name="step">The id of the step.</param>
/// <param name="visitorHash">Of the device and this step, with the key of the site: it tells two visitors apart, and nothing else.</param>
public sealed class DriftReport(string module, string step, byte[] visitorHash, DateTimeOffset at)
{
    public const int NameLength = 80;

    /// <summary>The unique index: a visitor says it once until somebody looked.</summary>
    public const string OncePerVisitor = "ix_drift_report_module_step_visitor_hash";

    /// <summary>How many visitors make learners read that their screen may differ: one may be mistaken, two may be one at two devices.</summary>
    public const int Flags = 3;

    /// <summary>How long a report counts for that: an app that changed half a year ago changed again.</summary>
    public static readonly TimeSpan Counts = TimeSpan.FromDays(92);

    /// <summary>How long an editor can find a report that nobody looked at.</summary>
    public static readonly TimeSpan Kept = KeptFor.OpenDrift.Term.Span;

    public Guid Id { get; private set; } = Guid.CreateVersion7(at);
    public string Module { get; private set; } = module;
    public string Step { get; private set; } = step;
    public byte[] VisitorHash { get; private set; } = visitorHash;
    public DateTimeOffset At { get; private set; } = at;

    /// <summary>When a coordinator looked at it; null: nobody did yet.</summary>
    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>The staff member who did; null: nobody, or they are gone.</summary>
    public Guid? CheckedBy { get; private set; }

    /// <summary>Whether a step is one in which the learner looks at a real screen.</summary>
    public static bool Takes(Step asked) => asked.Kind == StepKind.RealLife;
}
